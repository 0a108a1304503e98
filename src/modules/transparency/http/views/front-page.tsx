import type { JSX } from 'preact';
import { monthName } from '../../../../kernel/time.ts';
import { percent, plainNumber } from '../../../../web/format.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav, small, stages } from '../../../../web/text/common.ts';
import { perUnit, unitWord } from '../../../../web/text/unit-names.ts';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Grid, Prose } from '../../../../web/ui/card.tsx';
import { KeyFigure } from '../../../../web/ui/figures.tsx';
import { Hero } from '../../../../web/ui/hero.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { ProductCard } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import type { Absorption } from '../../store/absorption.ts';
import type { ShowcaseProduct } from '../../store/showcase.ts';
import { stageWords, words } from './front-words.ts';
import { MonthChart } from './month-chart.tsx';

type Props = {
  readonly absorption: Absorption;
  readonly products: readonly ShowcaseProduct[];
  readonly untilMonth: number;
  readonly cutOff: string;
};

const pictureOf = ({ name, picture }: ShowcaseProduct) => ({
  src: `/gambar/${picture}.webp`,
  alt: name,
  illustration: true,
  full: true,
});

/** The public front page: what this is, what it does for small businesses, how it works, what they cook. */
export function FrontPage(props: Props): JSX.Element {
  const { t, view } = useView();
  return (
    <Page title={words.title} description={words.description} hero={<FrontHero {...props} />}>
      <YearFigures {...props} />
      <Card>
        <MonthChart {...props} />
      </Card>
      {props.products.length > 0 && (
        <Card
          look="plain"
          title={words.dishes}
          end={<LinkButton href="/katalog" label={words.allDishes} variant="ghost" iconEnd="arrow-right" />}
        >
          <Prose tone="quiet">
            <p>{t(words.dishesNote)}</p>
          </Prose>
          <Grid>
            {props.products.map((product) => (
              <ProductCard
                href={`/produk/${product.id}`}
                name={product.name}
                maker={product.maker}
                place={product.place}
                price={product.price}
                unit={perUnit(product.unitName)}
                picture={pictureOf(product)}
                facts={[
                  t(small.minimumOrder, {
                    n: plainNumber(product.minQuantity, view.lang),
                    unit: t(unitWord(product.unitName, product.minQuantity)),
                  }),
                ]}
              />
            ))}
          </Grid>
        </Card>
      )}
      <HowItWorks />
      <LookYourself />
    </Page>
  );
}

function FrontHero({ absorption, products, cutOff }: Props): JSX.Element {
  const { t, view, money, dayShort } = useView();
  return (
    <Hero
      title={words.title}
      lead={words.lead}
      plates={products.length >= 3 ? products.slice(0, 3).map(pictureOf) : undefined}
      actions={
        <>
          {view.person ? (
            <LinkButton href="/tugas" label={words.tasks} size="large" icon="inbox" />
          ) : (
            <LinkButton href="/katalog" label={words.seeCatalogue} size="large" icon="utensils" />
          )}
          <LinkButton href="/transparansi" label={words.seeFigures} size="large" variant="ghost" />
        </>
      }
    >
      <KeyFigure
        look="hero"
        label={t(words.absorbed, { year: absorption.year })}
        value={money(absorption.paid)}
        note={t(words.absorbedNote, {
          orders: plainNumber(absorption.orders, view.lang),
          day: dayShort(cutOff),
        })}
      />
    </Hero>
  );
}

function YearFigures({ absorption, untilMonth, cutOff }: Props): JSX.Element {
  const { t, view, dayShort, money } = useView();
  const { year, paid, paidBefore, makers, orders } = absorption;
  const day = dayShort(cutOff);
  // A year that had hardly begun to be counted is no measure.
  const change = paidBefore * 20n > paid ? Number(((paid - paidBefore) * 1000n) / paidBefore) / 1000 : null;
  return (
    <Grid>
      <KeyFigure
        icon="store"
        label={words.makers}
        value={plainNumber(makers, view.lang)}
        note={t(words.makersNote, { day })}
      />
      <KeyFigure
        icon="receipt-text"
        label={t(words.orders, { year })}
        value={plainNumber(orders, view.lang)}
        note={t(words.upTo, { day })}
      />
      {change !== null && (
        <KeyFigure
          icon="chart-column"
          label={words.change}
          value={`${change > 0 ? '+' : ''}${percent(change, view.lang)}`}
          note={t(words.changeNote, { month: monthName(untilMonth, view.lang), year, before: year - 1 })}
        />
      )}
      {change === null && orders > 0 && (
        <KeyFigure
          icon="chart-column"
          label={words.perOrder}
          value={money(paid / BigInt(orders))}
          note={t(words.perOrderNote, { orders: plainNumber(orders, view.lang), year })}
        />
      )}
    </Grid>
  );
}

function HowItWorks(): JSX.Element {
  const { t } = useView();
  return (
    <Card look="plain" title={words.how}>
      <Grid min="normal">
        {stageWords.map(({ icon, text }, index) => (
          <Card level={3} icon={icon} title={`${index + 1}. ${t(stages[index] ?? '')}`}>
            <p>{t(text)}</p>
          </Card>
        ))}
      </Grid>
    </Card>
  );
}

function LookYourself(): JSX.Element {
  const { t } = useView();
  const ways: readonly { icon: IconName; href: string; title: typeof nav.home; text: typeof nav.home }[] = [
    { icon: 'utensils', href: '/katalog', title: nav.catalogue, text: words.catalogueText },
    { icon: 'landmark', href: '/transparansi', title: nav.transparency, text: words.transparencyText },
    { icon: 'shield-check', href: '/verifikasi', title: words.verifyTitle, text: words.verifyText },
  ];
  return (
    <Card look="plain" title={words.look}>
      <Grid min="wide">
        {ways.map((way) => (
          <Card
            level={3}
            look="tint"
            icon={way.icon}
            title={way.title}
            foot={<LinkButton href={way.href} label={way.title} variant="secondary" iconEnd="arrow-right" />}
          >
            <p>{t(way.text)}</p>
          </Card>
        ))}
      </Grid>
    </Card>
  );
}
