import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { perUnit, unitWord } from '../../../../web/text/unit-names.ts';
import { Money } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Card, Grid, Prose, Row, Stack } from '../../../../web/ui/card.tsx';
import { type Fact, Facts } from '../../../../web/ui/facts.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { FoodPlate, ProductCard } from '../../../../web/ui/product.tsx';
import { Stars } from '../../../../web/ui/rating.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView, type ViewTools } from '../../../../web/view.ts';
import { addressOfNumber } from '../../../curation/public.ts';
import { allergens } from '../../domain/allergens.ts';
import type { ProductPageFacts } from '../../store/product-page.ts';
import { ProductBadges, pictureOf } from './product-grid.tsx';
import { productWords as w, words } from './words.ts';

type Props = { readonly product: ProductPageFacts };

/** One product: what is in it, what it costs, who makes it. For everyone. */
export function ProductPage({ product }: Props): VNode {
  const { t, dayShort, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  const halal =
    product.halalNumber !== null && (product.halalValidTo === null || product.halalValidTo >= today);
  return (
    <Page
      title={product.name}
      eyebrow={product.kind === 'meal' ? words.meal : words.snack}
      lead={product.description}
      crumbs={[{ label: nav.catalogue, href: '/katalog' }]}
      description={product.description}
      aside={<Maker product={product} />}
    >
      {product.needsHalal && (
        <Notice kind="warn" title={w.needsHalal}>
          <p>{halalNotice(product, { t, dayShort })}</p>
        </Notice>
      )}
      {!product.offered && !product.needsHalal && (
        <Notice kind="warn" title={w.gone}>
          <p>{t(w.goneText)}</p>
        </Notice>
      )}
      <Card>
        <div class="product-head">
          <FoodPlate picture={pictureOf(product)} size="large" eager />
          <Stack>
            <p class="product-price">
              <Money amount={product.price} strong /> <small>{t(perUnit(product.unitName))}</small>
            </p>
            <Row>
              <ProductBadges product={{ ...product, halal }} />
            </Row>
            {product.maker.rating && <Stars {...product.maker.rating} />}
            <div>
              <h2>{t(w.menu)}</h2>
              <ul class="menu-list">
                {product.menu.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </div>
            <Prose tone="quiet">
              <p>
                {t(w.taxIncluded)} {t(w.illustrated)}
              </p>
            </Prose>
          </Stack>
        </div>
      </Card>
      <Prices product={product} />
      <Card title={w.about} icon="info">
        <Facts items={details(product, { t, dayShort, halal })} />
      </Card>
      <Others product={product} />
    </Page>
  );
}

function halalNotice(
  { halalValidTo }: ProductPageFacts,
  { t, dayShort }: Pick<ViewTools, 't' | 'dayShort'>,
): string {
  return halalValidTo === null ? t(w.needsHalalNone) : t(w.needsHalalEnded, { day: dayShort(halalValidTo) });
}

function Prices({ product }: Props): VNode | null {
  const { t } = useView();
  if (product.tiers.length === 0) return null;
  const rows = [{ from: product.minQuantity, price: product.price }, ...product.tiers];
  return (
    <Card title={w.prices} icon="tags" look="flush">
      <Table
        caption={w.prices}
        hideCaption
        rows={rows}
        columns={[
          { head: w.from, title: true, cell: (row) => `${row.from} ${t(unitWord(product.unitName))}` },
          {
            head: t(w.pricePer),
            align: 'number',
            cell: (row) => <Money amount={row.price} strong={row.price < product.price} />,
          },
          {
            head: w.saving,
            align: 'number',
            cell: (row) => (row.price < product.price ? <Money amount={product.price - row.price} /> : ''),
          },
        ]}
      />
    </Card>
  );
}

function details(
  product: ProductPageFacts,
  { t, dayShort, halal }: Pick<ViewTools, 't' | 'dayShort'> & { readonly halal: boolean },
): Fact[] {
  const duration = (hours: number) =>
    hours >= 72 && hours % 24 === 0 ? t(w.days, { n: hours / 24 }) : t(w.hours, { n: hours });
  const halalText = (): string => {
    if (product.halalNumber === null) return t(w.halalNone);
    if (product.halalValidTo === null) return product.halalNumber;
    const params = { number: product.halalNumber, day: dayShort(product.halalValidTo) };
    return t(halal ? w.halalUntil : w.halalEnded, params);
  };
  const known = product.allergens.map((code) => t(allergens[code])).join(', ');
  const { minQuantity: min, maxQuantity: max } = product;
  const unit = t(unitWord(product.unitName));
  return [
    { term: w.allergens, value: known || t(w.noAllergens) },
    { term: w.halalNumber, value: halalText() },
    ...(product.pirtNumber ? [{ term: w.pirt, value: product.pirtNumber }] : []),
    {
      term: w.gradeTerm,
      value: (
        <>
          {t(w.gradeSince, { grade: product.grade, day: dayShort(product.passedAt) })}
          {product.certificate && (
            <>
              {' · '}
              <a href={`/sertifikat/${addressOfNumber(product.certificate)}`}>{t(w.certificate)}</a>
            </>
          )}
        </>
      ),
    },
    { term: w.portions, value: t(w.portionsText, { min, max, unit }) },
    { term: w.leadTime, value: t(w.leadTimeText, { time: duration(product.leadTimeHours) }) },
    { term: w.shelfLife, value: duration(product.shelfLifeHours) },
    { term: w.packaging, value: t(product.packaging) },
  ];
}

function Maker({ product: { maker } }: Props): VNode {
  const { t } = useView();
  return (
    <Card title={maker.name} icon="store">
      <Stack gap="small">
        <Row>
          {maker.kind === 'jakpreneur' && <Badge label={w.jakpreneur} tone="info" />}
          <Badge label={maker.size === 'micro' ? w.micro : w.smallBusiness} />
        </Row>
        {t(maker.story) && <p>{t(maker.story)}</p>}
        <Facts
          items={[
            { term: words.place, value: `${maker.village}, ${maker.district}`, icon: 'map-pin' },
            ...(maker.rating
              ? [{ term: w.gradeTerm, value: <Stars {...maker.rating} />, icon: 'star' as const }]
              : []),
          ]}
        />
        <Prose tone="quiet">
          <p>
            {t(w.since, { year: maker.since.slice(0, 4) })}
            {maker.paidOrders > 0 && ` · ${t(w.ordersDone, { n: maker.paidOrders })}`}
          </p>
        </Prose>
        <p>
          <a href={`/penyedia/${maker.id}`}>{t(w.aboutMaker)}</a>
        </p>
      </Stack>
    </Card>
  );
}

function Others({ product }: Props): VNode | null {
  const { t } = useView();
  if (product.others.length === 0) return null;
  return (
    <section class="stack stack-normal">
      <h2>{t(w.others, { maker: product.maker.name })}</h2>
      <Grid min="normal">
        {product.others.map((other) => (
          <ProductCard
            key={other.productId}
            href={`/produk/${other.productId}`}
            name={other.name}
            maker={product.maker.name}
            price={other.price}
            unit={perUnit(other.unitName)}
            picture={pictureOf(other)}
            level={3}
          />
        ))}
      </Grid>
    </section>
  );
}
