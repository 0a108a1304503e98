import type { VNode } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import type { Tone } from '../../../../web/text/states.ts';
import { Card } from '../../../../web/ui/card.tsx';
import { Timeline, type TimelineEntry } from '../../../../web/ui/facts.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { useView } from '../../../../web/view.ts';
import { fixesOf } from '../../domain/fixes.ts';
import { rejectReasons } from '../../domain/reject-reasons.ts';
import type { Opinion, SubmissionPage } from '../../store/submission-page.ts';
import { desk } from './desk-words.ts';
import { status as w } from './status-words.ts';

type Props = {
  readonly submission: SubmissionPage;
  /** What this reader may see of what was said. */
  readonly opinions: readonly Opinion[];
  /** People's names are for those who work with them. */
  readonly names: boolean;
};

const outcomes: Readonly<Record<Opinion['outcome'], { icon: IconName; tone: Tone; word: Text }>> = {
  pass: { icon: 'check', tone: 'success', word: w.passed },
  return: { icon: 'undo-2', tone: 'warn', word: w.returned },
  reject: { icon: 'circle-x', tone: 'error', word: w.rejected },
  score: { icon: 'scale', tone: 'info', word: w.scored },
};

/** Every round: when it was handed in, and what each level said. */
export function HistoryCard({ submission, opinions, names }: Props): VNode {
  const { t } = useView();
  const entries: TimelineEntry[] = [
    { at: submission.submittedAt, what: w.handedIn, icon: 'send' },
    ...opinions.map((said): TimelineEntry => {
      const { icon, tone, word } = outcomes[said.outcome];
      const position = submission.levels[said.level]?.position;
      const who = position ? t(positionLabels[position]) : '';
      return {
        at: said.givenAt,
        what: `${who}: ${t(word)}`,
        who: names ? said.personName : undefined,
        icon,
        tone,
        note: isSilent(said) ? undefined : <Note said={said} />,
      };
    }),
  ];
  return (
    <Card title={w.history} icon="clock">
      <Timeline entries={entries} />
    </Card>
  );
}

/** Nothing stands beside the outcome. */
const isSilent = (said: Opinion) =>
  said.codes.length === 0 && !said.visitedOn && !said.taxTreatment && said.remark === '';

function Note({ said }: { readonly said: Opinion }): VNode {
  const { t, dayShort } = useView();
  const codes =
    said.outcome === 'return'
      ? fixesOf(said.codes).map(({ label }) => t(label))
      : said.outcome === 'reject'
        ? said.codes.map((code) => t(reasonWord(code)))
        : [];
  return (
    <>
      {codes.length > 0 && (
        <ul class="said-codes">
          {codes.map((code) => (
            <li>{code}</li>
          ))}
        </ul>
      )}
      {said.visitedOn && <p>{t(w.visited, { day: dayShort(said.visitedOn) })}</p>}
      {said.taxTreatment && <p>{t(w.taxed, { what: t(desk[said.taxTreatment]) })}</p>}
      {said.remark && <p>“{said.remark}”</p>}
    </>
  );
}

/** The words of a reason; an old code stays readable. */
export function reasonWord(code: string): Text {
  const known = (rejectReasons as Readonly<Record<string, Text>>)[code];
  return known ?? { id: code, en: code };
}
