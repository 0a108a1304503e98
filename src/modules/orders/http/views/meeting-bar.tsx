import type { VNode } from 'preact';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { leftIn } from '../../../budget/public.ts';
import type { BasketPage } from '../../store/basket-page.ts';
import type { MeetingTerms } from '../meeting-terms.ts';
import { words } from './shop-words.ts';

/** The meeting that the food is for: when, where, how many, what may be ordered, what is left. */
export function MeetingBar(props: { basket: BasketPage; terms: MeetingTerms }): VNode {
  const { t } = useView();
  const { facts, title } = props.basket;
  const { meeting } = facts;
  const { entitled, kinds, ceilings } = props.terms;
  const what = kinds.length === 2 ? words.mealAndSnack : kinds[0] ? words.snackOnly : words.nothing;
  return (
    <Card title={title} icon="calendar-days" look="tint">
      <Stack gap="small">
        <p>
          <DateTime at={meeting.startsAt} /> · {meeting.room} ·{' '}
          <b>{t(words.peopleCount, { n: meeting.headcount })}</b>
        </p>
        <Facts
          look="columns"
          items={[
            {
              term: words.entitled,
              icon: 'utensils',
              value: <Badge label={what} tone={kinds.length > 0 ? 'success' : 'error'} />,
            },
            { term: words.ceiling, icon: 'scale', value: <Ceilings kinds={kinds} ceilings={ceilings} /> },
            { term: words.left, icon: 'wallet', value: <Money amount={leftIn(facts.funds)} strong /> },
          ]}
        />
        <DefinitionFold>
          <p>{t(entitled.sentence)}</p>
          {[ceilings.snack, ceilings.meal].map((ceiling) => ceiling && <p>{ceiling.rule}</p>)}
        </DefinitionFold>
      </Stack>
    </Card>
  );
}

function Ceilings({ kinds, ceilings }: Pick<MeetingTerms, 'kinds' | 'ceilings'>): VNode {
  const { t } = useView();
  const label = { snack: words.snackShort, meal: words.mealShort };
  return (
    <>
      {kinds.map((kind, index) => {
        const ceiling = ceilings[kind];
        return (
          <>
            {index > 0 && <br />}
            {ceiling ? <Money amount={ceiling.amount} /> : t(words.noCeiling)} <small>{t(label[kind])}</small>
          </>
        );
      })}
    </>
  );
}
