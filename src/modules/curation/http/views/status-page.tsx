import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../../platform/http/forms.ts';
import { Page } from '../../../../web/layout.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts, Steps } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { TextArea } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { openStates } from '../../domain/course.ts';
import { fixesOf } from '../../domain/fixes.ts';
import { submissionStateWords } from '../../domain/state-words.ts';
import { placeMax } from '../../store/queue-place.ts';
import type { OwnInvitation } from '../../store/session-list.ts';
import type { Opinion, SubmissionPage } from '../../store/submission-page.ts';
import { ContentCard, Photos } from './content-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { InvitationNotice } from './invitation-notice.tsx';
import { Age } from './queue-page.tsx';
import { ResultCard } from './result-card.tsx';
import { status as w } from './status-words.ts';

export type StatusProps = {
  readonly submission: SubmissionPage;
  readonly opinions: readonly Opinion[];
  /** Pieces before it at its desk; null when no desk has it. */
  readonly ahead: number | null;
  /** He works for the business, and may hand in again and withdraw. */
  readonly works: boolean;
  /** He answers for the business, and may appeal. */
  readonly owns: boolean;
  /** Until when an appeal is possible; null when it is not (any more). */
  readonly appealUntil: Date | null;
  /** Tasting sessions to which it was invited. */
  readonly invitations: readonly OwnInvitation[];
  readonly typedForm: { readonly body: FormBody; readonly refusals: readonly Refusal[] } | null;
};

/** A submission for its maker: where it lies, since when, until when, and what he has to do. */
export function StatusPage(props: StatusProps): VNode {
  const { submission, opinions, typedForm } = props;
  const content = submission.contents.at(-1)?.content;
  if (!content) throw new Error(`submission ${submission.id} has no content`);
  return (
    <Page
      title={content.name}
      eyebrow={submission.supplierName}
      crumbs={[{ label: w.ownCrumb, href: '/usaha/produk' }]}
      end={<StateBadge state={submissionStateWords[submission.state]} />}
      aside={<HistoryCard submission={submission} opinions={opinions} names={false} />}
    >
      <ErrorSummary errors={formErrors(typedForm?.refusals ?? [])} />
      <InvitationNotice invitations={props.invitations} />
      <Clock {...props} />
      {submission.state === 'returned' && <Mend {...props} />}
      <ResultCard submission={submission} opinions={opinions} />
      {submission.state === 'passed' && props.works && (
        <Actions>
          <LinkButton href={`/usaha/produk/${submission.productId}/penawaran`} label={w.offer} icon="store" />
        </Actions>
      )}
      {submission.state === 'failed' && <Appeal {...props} />}
      {submission.appeal && (
        <Card title={w.appealWords} icon="message-square">
          <p>{submission.appeal}</p>
        </Card>
      )}
      <Photos content={content} />
      <ContentCard content={content} />
      {props.works && isOpen(submission) && <Withdraw submission={submission} />}
    </Page>
  );
}

const isOpen = ({ state }: Pick<SubmissionPage, 'state'>) => openStates.some((open) => open === state);

/** The clock: level by level, the desk, the place in its queue, the promised date. */
function Clock({ submission, ahead }: StatusProps): VNode | null {
  const { t, day, dateTime, view } = useView();
  const { position, dueAt, levels, level } = submission;
  const labels = levels.map((each) => positionLabels[each.position]);
  const current = submission.state === 'passed' ? levels.length + 1 : level + 1;
  const late = dueAt !== null && dueAt < view.now;
  return (
    <Card title={w.clock} icon="clock">
      <Steps
        current={current}
        labels={labels}
        stopped={['failed', 'returned', 'withdrawn'].includes(submission.state)}
      />
      {position && (
        <Facts
          items={[
            { term: w.atDesk, value: t(positionLabels[position]) },
            {
              term: w.since,
              value: (
                <>
                  {dateTime(submission.waitingSince)} (<Age since={submission.waitingSince} />)
                </>
              ),
            },
            ...(ahead === null
              ? []
              : [
                  {
                    term: w.place2,
                    value: ahead > placeMax ? t(w.placeMore) : t(w.placeN, { n: ahead + 1 }),
                  },
                ]),
            ...(dueAt ? [{ term: w.promised, value: <b>{day(dueAt)}</b> }] : []),
          ]}
        />
      )}
      {late && position && (
        <Notice kind="warn">
          <p>{t(w.overdue)}</p>
        </Notice>
      )}
    </Card>
  );
}

/** What to mend, each with how, and the button to hand it in again. */
function Mend({ submission, opinions, works }: StatusProps): VNode {
  const { t } = useView();
  const last = opinions.findLast(({ outcome }) => outcome === 'return');
  return (
    <Card title={w.mendTitle} icon="wrench" id="tindakan">
      <ol class="fixes">
        {fixesOf(last?.codes ?? []).map(({ label, guidance }) => (
          <li>
            <b>{t(label)}</b>
            <p>{t(guidance)}</p>
          </li>
        ))}
      </ol>
      {last?.remark && <Facts items={[{ term: w.said, value: `“${last.remark}”` }]} />}
      {works && (
        <>
          <p>{t(w.mendText)}</p>
          <Actions>
            <LinkButton
              href={`/usaha/produk/${submission.productId}`}
              label={w.mend}
              icon="pencil"
              variant="secondary"
            />
          </Actions>
          <Form
            action={`/kurasi/pengajuan/${submission.id}/ajukan-lagi`}
            version={submission.version}
            label={w.resubmit}
          >
            <Actions>
              <Button label={w.resubmit} icon="send" />
            </Actions>
          </Form>
        </>
      )}
    </Card>
  );
}

function Appeal({ submission, owns, appealUntil, typedForm }: StatusProps): VNode {
  const { t, day } = useView();
  if (appealUntil === null) {
    return (
      <Notice kind="info">
        <p>{t(w.appealOver)}</p>
      </Notice>
    );
  }
  const params = { day: day(appealUntil) };
  if (!owns) {
    return (
      <Notice kind="info">
        <p>{t(w.appealOwner, params)}</p>
      </Notice>
    );
  }
  const errors = formErrors(typedForm?.refusals ?? []);
  return (
    <Card title={w.appealTitle} icon="scale" id="tindakan">
      <p>{t(w.appealText, params)}</p>
      <Form
        action={`/kurasi/pengajuan/${submission.id}/banding`}
        version={submission.version}
        label={w.appeal}
      >
        <TextArea
          name="reason"
          label={w.appealReason}
          hint={w.appealHint}
          rows={4}
          maxLength={2000}
          value={typed(typedForm?.body ?? {}, 'reason')}
          error={errorOf(errors, 'reason')}
        />
        <Actions>
          <Button label={w.appeal} icon="scale" />
        </Actions>
      </Form>
    </Card>
  );
}

function Withdraw({ submission }: Pick<StatusProps, 'submission'>): VNode {
  const { t } = useView();
  return (
    <DefinitionFold title={w.withdrawFold} icon="undo-2">
      <Form
        action={`/kurasi/pengajuan/${submission.id}/tarik`}
        version={submission.version}
        label={w.withdraw}
      >
        <p>{t(w.withdrawText)}</p>
        <Actions>
          <Button label={w.withdraw} variant="danger" icon="undo-2" />
        </Actions>
      </Form>
    </DefinitionFold>
  );
}
