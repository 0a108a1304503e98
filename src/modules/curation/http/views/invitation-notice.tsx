import type { VNode } from 'preact';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { OwnInvitation } from '../../store/session-list.ts';
import { answerWords, sess as w } from './session-words.ts';

/** The newest invitation of a piece that is still to come, for the page of its submission; nothing where there is none. */
export function InvitationNotice({
  invitations,
}: {
  readonly invitations: readonly OwnInvitation[];
}): VNode | null {
  const { t, view, dateTime } = useView();
  const next = invitations.find(({ state, startsAt }) => state === 'planned' && startsAt > view.now);
  if (!next) return null;
  return (
    <Notice kind="info" title={t(w.sessionOn, { day: dateTime(next.startsAt) })}>
      <p>
        {next.place}, {next.address} <StateBadge state={answerWords[next.answer ?? 'silent']} />
      </p>
      <p>
        <a href={`/kurasi/sesi/${next.sessionId}`}>{t(w.seeSession)}</a>
      </p>
    </Notice>
  );
}
