import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { plainNumber } from '../../../../web/format.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { perUnit, unitWord } from '../../../../web/text/unit-names.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Card, Grid, Prose, Row, Stack } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { KeyFigure } from '../../../../web/ui/figures.tsx';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { ProductCard } from '../../../../web/ui/product.tsx';
import { Stars } from '../../../../web/ui/rating.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { pictureOf } from '../../../catalogue/public.ts';
import { cityShort } from '../../../regions/public.ts';
import { type MakerPageFacts, type MakerProduct, makerProductsMax } from '../../store/maker-page.ts';
import { words } from './words.ts';

type Props = {
  readonly maker: MakerPageFacts;
  /** Names of the areas to which he delivers. */
  readonly serves: readonly string[];
};

/** One maker, for everyone: where, since when, how well, and what can be bought. */
export function MakerPage(props: Props): VNode {
  const { t, view } = useView();
  const { maker } = props;
  const { rating } = maker;
  return (
    <Page
      title={maker.name}
      eyebrow={regionOf(maker)}
      lead={maker.story}
      description={t(maker.story) || words.description}
      crumbs={[{ label: nav.suppliers, href: '/penyedia' }]}
      aside={<Profile {...props} />}
      public
    >
      {!maker.active && (
        <Notice kind="warn" title={words.inactive}>
          <p>{t(words.inactiveText)}</p>
        </Notice>
      )}
      <Grid min="narrow">
        <KeyFigure
          icon="star"
          label={words.rating}
          value={rating ? plainNumber(Math.round(rating.mean * 10) / 10, view.lang) : '–'}
          note={rating ? t(words.ratingNote, { n: plainNumber(rating.count, view.lang) }) : words.ratingNone}
        />
        <KeyFigure
          icon="utensils"
          label={words.portions}
          value={plainNumber(maker.portions, view.lang)}
          note={t(words.portionsNote, { n: plainNumber(maker.paidOrders, view.lang) })}
        />
      </Grid>
      <Products products={maker.active ? maker.products : []} maker={maker} />
      {maker.products.length > 0 && <Certificates products={maker.products} />}
    </Page>
  );
}

/** Kecamatan and city. */
function regionOf({ district, city }: MakerPageFacts): string {
  return [...new Set([district, city ? cityShort(city) : district])].join(', ');
}

function Profile({ maker, serves }: Props): VNode {
  const { dayShort } = useView();
  const { rating } = maker;
  const mark = (term: (typeof words)['accuracy'], mean: number) => ({ term, value: <Stars mean={mean} /> });
  return (
    <Card title={words.profile} icon="store">
      <Stack gap="small">
        <Row>
          {maker.kind === 'jakpreneur' && <Badge label={words.jakpreneur} tone="info" />}
          <Badge label={maker.size === 'micro' ? words.micro : words.smallBusiness} />
        </Row>
        <Facts
          items={[
            {
              term: words.place,
              icon: 'map-pin',
              value: [...new Set([maker.village, regionOf(maker)])].join(', '),
            },
            {
              term: maker.kind === 'jakpreneur' ? words.mentoredSince : words.since,
              icon: 'calendar',
              value: dayShort(maker.since),
            },
            ...(serves.length > 0
              ? [{ term: words.serves, icon: 'truck' as const, value: serves.join(', ') }]
              : []),
            ...(rating
              ? [
                  mark(words.accuracy, rating.accuracy),
                  mark(words.service, rating.service),
                  mark(words.timeliness, rating.timeliness),
                ]
              : []),
          ]}
        />
      </Stack>
    </Card>
  );
}

/** A certificate that is valid on the day; one without a date is taken at its word. */
function certified(product: MakerProduct, today: string): boolean {
  return product.halalNumber !== null && (product.halalValidTo === null || product.halalValidTo >= today);
}

function Products(props: { products: readonly MakerProduct[]; maker: MakerPageFacts }): VNode {
  const { t, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  return (
    <section class="stack stack-normal">
      <h2>{t(words.products)}</h2>
      {props.products.length === 0 && <EmptyState title={words.nothingOnSale} />}
      <Grid min="normal">
        {props.products.map((product, index) => (
          <ProductCard
            key={product.productId}
            href={`/produk/${product.productId}`}
            name={product.name}
            maker={t(product.kind === 'meal' ? words.meal : words.snack)}
            price={product.price}
            unit={perUnit(product.unitName)}
            picture={pictureOf(product)}
            level={3}
            eager={index < 3}
            facts={[t(words.min, { n: product.minQuantity, unit: t(unitWord(product.unitName)) })]}
            badges={
              <>
                {certified(product, today) && <Badge label={words.halal} tone="success" icon="badge-check" />}
                <Badge label={t(words.gradeBadge, { grade: product.grade })} />
              </>
            }
          />
        ))}
      </Grid>
      {props.products.length === makerProductsMax && (
        <Prose tone="quiet">
          <p>{t(words.productsMore, { n: makerProductsMax })}</p>
        </Prose>
      )}
    </section>
  );
}

function Certificates({ products }: { readonly products: readonly MakerProduct[] }): VNode {
  const { t, dayShort, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  const until = (product: MakerProduct) => {
    if (product.halalNumber === null) return '–';
    if (product.halalValidTo === null) return t(words.noDay);
    const day = dayShort(product.halalValidTo);
    if (certified(product, today)) return day;
    return <Badge label={t(words.ended, { day })} tone="warn" icon="triangle-alert" />;
  };
  return (
    <Card title={words.certificates} icon="badge-check" look="flush">
      <Table
        caption={words.certificates}
        hideCaption
        rows={products}
        rowKey={(product) => product.productId}
        columns={[
          {
            head: words.product,
            title: true,
            cell: (product) => <a href={`/produk/${product.productId}`}>{product.name}</a>,
          },
          { head: words.halalNumber, cell: (product) => product.halalNumber ?? t(words.noHalal) },
          { head: words.validTo, cell: until },
          { head: words.pirt, cell: (product) => product.pirtNumber ?? '–' },
          { head: words.grade, cell: (product) => product.grade },
        ]}
      />
    </Card>
  );
}
