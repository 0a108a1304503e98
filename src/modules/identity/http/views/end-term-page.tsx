import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { errorOf } from '../../../../web/ui/form.tsx';
import { DateField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import type { HeldPosition, PersonDetails } from '../../store/person-page.ts';
import { personPath } from '../people-query.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { heldWords } from './held-words.ts';
import { personWords as words } from './person-words.ts';

/** Asks for the last day of an assignment. */
export function EndTermPage(props: {
  readonly person: PersonDetails;
  readonly held: HeldPosition;
  readonly lastDay: string;
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t } = useView();
  const { person, held } = props;
  const acting = held.kind === 'definitive' ? '' : `${t(heldWords.acting[held.kind])} `;
  return (
    <ConfirmPage
      title={words.endTitle}
      text={words.endText}
      person={person}
      action={`${personPath(person.id)}/penugasan/${held.id}`}
      version={held.version}
      refusals={props.refusals}
      button={{ label: words.endDo, icon: 'ban', danger: true }}
      about={
        <Facts
          items={[
            { term: heldWords.position, value: acting + t(positionLabels[held.position]) },
            { term: heldWords.place, value: held.places.join('; ') || t(heldWords.everywhere) },
            { term: heldWords.decree, value: held.decree },
            { term: heldWords.from, value: <DateTime at={held.from} part="dayShort" /> },
            {
              term: heldWords.until,
              value: held.until ? <DateTime at={held.until} part="dayShort" /> : t(heldWords.open),
            },
          ]}
        />
      }
    >
      <DateField
        name="lastDay"
        label={words.endLastDay}
        hint={words.endLastDayHint}
        value={props.lastDay}
        error={errorOf(formErrors(props.refusals), 'lastDay')}
      />
    </ConfirmPage>
  );
}
