import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Text } from '../../../../kernel/text.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import type { FormBody } from '../../../../platform/http/forms.ts';
import { Page } from '../../../../web/layout.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, Form } from '../../../../web/ui/form.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { contentOfVersion } from '../../../catalogue/public.ts';
import { needsTax } from '../../domain/needs-tax.ts';
import { submissionStateWords } from '../../domain/state-words.ts';
import type { Turn } from '../../domain/turn.ts';
import type { Opinion, SubmissionPage } from '../../store/submission-page.ts';
import { ActForms, RecuseForm, ReturnForm, SeatForms } from './act-forms.tsx';
import { ChangesCard, ContentCard, Photos } from './content-card.tsx';
import { desk as w } from './desk-words.ts';
import { HistoryCard } from './history-card.tsx';
import { CertificatesCard, MakerCard } from './maker-card.tsx';
import { Age } from './queue-page.tsx';
import { ResultCard } from './result-card.tsx';
import { ScoreForm } from './score-form.tsx';
import { status } from './status-words.ts';

export type WorkProps = {
  readonly submission: SubmissionPage;
  /** What this reader may see of what was said. */
  readonly opinions: readonly Opinion[];
  readonly turn: Turn;
  readonly typedForm: { readonly body: FormBody; readonly refusals: readonly Refusal[] } | null;
};

/** One piece on a desk: large photos, what is in it, what changed, and the form of this level. */
export function WorkPage(props: WorkProps): VNode {
  const { submission, typedForm } = props;
  const now = submission.contents.at(-1);
  const before = submission.contents.at(-2);
  const content = now?.content;
  if (!content) throw new Error(`submission ${submission.id} has no content`);
  return (
    <Page
      title={content.name}
      eyebrow={submission.supplierName}
      crumbs={[{ label: status.crumb, href: '/kurasi' }]}
      end={<StateBadge state={submissionStateWords[submission.state]} />}
      aside={<Aside {...props} />}
      wide
    >
      <ErrorSummary errors={formErrors(typedForm?.refusals ?? [])} />
      <Photos content={content} />
      {submission.appeal && <AppealCard reason={submission.appeal} />}
      {before && <ChangesCard title={status.changesRound} before={before.content} now={content} />}
      {submission.passed && submission.state !== 'passed' && (
        <ChangesCard
          title={status.changes}
          text={status.changesText}
          before={contentOfVersion(submission.passed)}
          now={content}
        />
      )}
      <ContentCard content={content} />
      <ActArea {...props} />
      {submission.state !== 'appealed' && <ResultCard submission={submission} opinions={decided(props)} />}
    </Page>
  );
}

/** The result is of a decided piece; the reader's own marks alone are no result. */
function decided({ submission, opinions }: WorkProps): readonly Opinion[] {
  return submission.state === 'passed' || submission.state === 'failed' ? opinions : [];
}

function AppealCard({ reason }: { readonly reason: string }): VNode {
  return (
    <Card title={status.appealWords} icon="message-square">
      <p>{reason}</p>
    </Card>
  );
}

/** What this reader can do now, or why not. */
function ActArea(props: WorkProps): VNode | null {
  const { t, dateTime } = useView();
  const { submission, turn, typedForm } = props;
  const acting = {
    id: submission.id,
    version: submission.version,
    body: typedForm?.body ?? {},
    errors: formErrors(typedForm?.refusals ?? []),
  };
  switch (turn.kind) {
    case 'none':
      return null;
    case 'given':
      return (
        <Notice kind="success">
          <p>{t(w.scoredOwn)}</p>
        </Notice>
      );
    case 'others':
      return (
        <Notice kind="info">
          <p>{t(w.notYours, { position: t(positionLabels[turn.position]) })}</p>
        </Notice>
      );
    case 'open':
      return <TakeArea {...props} turn={turn} acting={acting} />;
    case 'seated': {
      const scores = turn.level.act === 'score';
      return (
        <>
          <Notice kind="info">
            <p>{t(w.yours, { until: dateTime(turn.until) })}</p>
          </Notice>
          {scores ? (
            <>
              <ScoreForm
                {...acting}
                set={submission.criteria}
                needsTax={needsTax(submission)}
                lapsed={false}
              />
              <ReturnForm {...acting} />
            </>
          ) : (
            <ActForms {...acting} level={turn.level} />
          )}
          <SeatForms {...acting} />
        </>
      );
    }
  }
}

type Taking = WorkProps & {
  readonly turn: Extract<Turn, { kind: 'open' }>;
  readonly acting: Pick<Parameters<typeof ReturnForm>[0], 'id' | 'version' | 'body' | 'errors'>;
};

function TakeArea({ submission, turn, typedForm, acting }: Taking): VNode {
  const { t, dateTime } = useView();
  const { level, lapsed, holder } = turn;
  if (holder) {
    return (
      <Notice kind="info">
        <p>{t(w.takenBy, { name: holder.name, until: dateTime(holder.until) })}</p>
      </Notice>
    );
  }
  // Marks that were typed while the lease ran out are in the form: it takes the piece again by itself.
  if (typedForm && level.act === 'score' && lapsed)
    return <ScoreForm {...acting} set={submission.criteria} needsTax={needsTax(submission)} lapsed />;
  return (
    <>
      <Card icon="clipboard-list" title={w.decision} id="tindakan" look="tint">
        <p>{t(lapsed ? w.takeAgainText : w.takeText, { time: t(...leaseWords(level.leaseMinutes)) })}</p>
        <Form action={`/kurasi/pengajuan/${submission.id}/ambil`} version={submission.version} label={w.take}>
          <Actions>
            <Button label={lapsed ? w.takeAgain : w.take} icon="clipboard-check" />
          </Actions>
        </Form>
      </Card>
      <RecuseForm id={submission.id} version={submission.version} />
    </>
  );
}

/** `90` is `90 minutes`, `120` is `2 hours`, `4320` is `3 days`. */
function leaseWords(minutes: number): [Text, { n: number }] {
  if (minutes % 1440 === 0) return [w.daysLong, { n: minutes / 1440 }];
  return minutes % 60 === 0 ? [w.hours, { n: minutes / 60 }] : [w.minutes, { n: minutes }];
}

function Aside({ submission, opinions }: WorkProps): VNode {
  const { t, dayShort } = useView();
  const { position } = submission;
  const scores = position !== null && submission.levels[submission.level]?.act === 'score';
  return (
    <>
      <Card title={status.clock} icon="clock">
        <Facts
          items={[
            ...(position ? [{ term: status.atDesk, value: t(positionLabels[position]) }] : []),
            {
              term: status.since,
              value: (
                <>
                  {dayShort(submission.waitingSince)} (<Age since={submission.waitingSince} />)
                </>
              ),
            },
            ...(submission.dueAt ? [{ term: status.promised, value: dayShort(submission.dueAt) }] : []),
          ]}
        />
        {scores && (
          <LinkButton
            href={`/kurasi/pengajuan/${submission.id}/lembar`}
            label={w.sheet}
            variant="secondary"
            size="small"
            icon="printer"
          />
        )}
      </Card>
      <MakerCard submission={submission} />
      <CertificatesCard submission={submission} />
      <HistoryCard submission={submission} opinions={opinions} names />
    </>
  );
}
