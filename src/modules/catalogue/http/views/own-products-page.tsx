import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { FoodPlate } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import { maySubmit, nextStep, standingWords } from '../../domain/own-product.ts';
import type { OwnProduct } from '../../store/own-products.ts';
import { standingOf } from '../../store/standing.ts';
import { own as w } from './own-words.ts';

/** All products of a maker: where each stands in words, and one next step as a button. */
export function OwnProductsPage(props: {
  readonly products: readonly OwnProduct[];
  readonly writes: boolean;
}): VNode {
  const { products, writes } = props;
  const make = <LinkButton href="/usaha/produk/baru" label={w.make} icon="plus" />;
  return (
    <Page title={w.title} lead={w.lead} end={writes && products.length > 0 ? make : undefined}>
      {products.length === 0 ? (
        <EmptyState title={w.empty} text={w.emptyText} action={writes ? make : undefined} />
      ) : (
        <ul class="own-products">
          {products.map((product) => (
            <OwnProductRow product={product} several={hasSeveral(products)} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function hasSeveral(products: readonly OwnProduct[]): boolean {
  return new Set(products.map(({ supplierId }) => supplierId)).size > 1;
}

function OwnProductRow({ product, several }: { product: OwnProduct; several: boolean }): VNode {
  const { t } = useView();
  const standing = standingOf(product);
  const step = nextStep(standing);
  // What is on sale shows what buyers see; everything else what the maker works on.
  const picture =
    (product.state === 'listed' ? product.passed?.photos[0] : undefined) ?? product.draft.photos[0];
  return (
    <li class="own-product">
      <FoodPlate picture={picture ? { src: `/gambar/${picture}.webp`, alt: '' } : undefined} size="small" />
      <div class="own-product-main">
        <h2>
          <a href={`/usaha/produk/${product.id}`}>{product.draft.name || t(w.unnamed)}</a>
        </h2>
        {several && <p class="quiet">{product.supplierName}</p>}
        <p class="own-product-marks">
          {standingWords(standing).map((state) => (
            <StateBadge state={state} />
          ))}
          {product.grade && <Badge label={t(w.grade, { grade: product.grade })} />}
          {product.passed && maySubmit(standing) && standing.changed && (
            <Badge label={w.newVersion} tone="wait" icon="pencil" />
          )}
        </p>
      </div>
      {step && (
        <LinkButton
          href={step.href}
          label={step.label}
          variant={step.main ? 'primary' : 'ghost'}
          size="small"
        />
      )}
    </li>
  );
}
