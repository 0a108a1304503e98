import type { ComponentChildren, VNode } from 'preact';
import { perUnit, unitWord } from '../../../../web/text/unit-names.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Grid } from '../../../../web/ui/card.tsx';
import { type Picture, ProductCard } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import type { ListedProduct } from '../../store/product-list.ts';
import { words } from './words.ts';

/** The address of a picture in the store, drawn as an illustration. */
export function pictureOf(product: { readonly picture: string; readonly name: string }): Picture {
  return { src: `/gambar/${product.picture}.webp`, alt: product.name, illustration: true, full: true };
}

/** Products as cards; `action` is what can be done with each, `href` where its name leads. */
export function ProductGrid(props: {
  products: readonly ListedProduct[];
  level?: 2 | 3;
  /** `narrow` beside an aside. */
  min?: 'narrow' | 'normal';
  href?: (product: ListedProduct) => string;
  action?: (product: ListedProduct) => ComponentChildren;
  /** The first few pictures load at once. */
  eager?: number;
}): VNode {
  const { t } = useView();
  return (
    <Grid min={props.min ?? 'normal'}>
      {props.products.map((product, index) => (
        <ProductCard
          key={product.productId}
          href={props.href?.(product) ?? `/produk/${product.productId}`}
          name={product.name}
          maker={product.supplierName}
          place={product.district}
          price={product.price}
          unit={perUnit(product.unitName)}
          picture={pictureOf(product)}
          rating={product.rating ?? undefined}
          level={props.level}
          eager={index < (props.eager ?? 0)}
          facts={[t(words.min, { n: product.minQuantity, unit: t(unitWord(product.unitName)) })]}
          badges={<ProductBadges product={product} />}
          action={props.action?.(product)}
        />
      ))}
    </Grid>
  );
}

/** Halal, grade, vegetarian, spicy. */
export function ProductBadges(props: {
  product: Pick<ListedProduct, 'halal' | 'grade' | 'vegetarian' | 'spicy'>;
}): VNode {
  const { t } = useView();
  const { halal, grade, vegetarian, spicy } = props.product;
  return (
    <>
      {halal && <Badge label={words.halal} tone="success" icon="badge-check" />}
      <Badge label={t(words.grade, { grade })} />
      {vegetarian && <Badge label={words.vegetarian} />}
      {spicy && <Badge label={words.spicy} tone="warn" />}
    </>
  );
}
