import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { TimelineEvent } from '../../../../platform/commands/timeline.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { toTimelineEntries } from '../../../../platform/http/timeline.tsx';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Timeline } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, Form } from '../../../../web/ui/form.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { Returned } from '../../domain/fixes.ts';
import { registerPath } from '../../domain/register-query.ts';
import type { RegisterEntry } from '../../store/own-maker.ts';
import { HeldCertificates } from './held-certificates.tsx';
import { BankFacts, FixList, MakerBadge, ProfileFacts, Sanctions, SevenP } from './maker-parts.tsx';
import { words } from './maker-words.ts';

/** What this officer may do with this maker, by his positions; the door decides in any case. */
export type May = { readonly companion: boolean; readonly officer: boolean; readonly head: boolean };

type Props = {
  readonly entry: RegisterEntry;
  readonly events: readonly TimelineEvent[];
  readonly may: May;
  readonly refusals: readonly Refusal[];
};

export const registerCrumbs = [{ label: words.register, href: registerPath }];

/** One maker for those who answer for the register: everything about him, and what can be done now. */
export function RegisterPage({ entry, events, may, refusals }: Props): VNode {
  const { t } = useView();
  const { maker } = entry;
  const full = may.companion || may.officer;
  const files = `${registerPath}/${maker.id}/berkas`;
  const errors = formErrors(refusals);
  return (
    <Page
      title={maker.name}
      eyebrow={`${entry.village}, ${entry.district}`}
      crumbs={registerCrumbs}
      end={<MakerBadge state={maker.state} returned={maker.returned_for !== null} />}
      aside={
        <Card title={words.history} icon="clock">
          <Timeline entries={toTimelineEntries(events)} />
        </Card>
      }
    >
      <ErrorSummary errors={errors} />
      <Stack>
        {maker.returned_for !== null && (
          <Notice kind="warn" title={words.fixes}>
            <FixList returned={maker.returned_for as unknown as Returned} />
          </Notice>
        )}
        <Card title={words.profile} icon="store">
          <ProfileFacts entry={entry} full={full} />
        </Card>
        <Card title={words.bankTitle} icon="wallet">
          <BankFacts maker={maker} full={full} />
        </Card>
        <WhatNow entry={entry} may={may} />
        <HeldCertificates certificates={entry.certificates} />
        <SevenP facts={entry.facts} files={files} />
        <Sanctions sanctions={entry.sanctions} files={files} />
        {maker.state !== 'pending' && (
          <p>
            <a href={`/penyedia/${maker.id}`}>{t(words.publicPage)}</a>
          </p>
        )}
      </Stack>
    </Page>
  );
}

/** The buttons of this moment: at once where a button says it all, else a page that asks. */
function WhatNow({ entry, may }: Pick<Props, 'entry' | 'may'>): VNode {
  const { t } = useView();
  const { maker, sanctions } = entry;
  const at = `${registerPath}/${maker.id}`;
  const pending = maker.state === 'pending';
  const closed = maker.state === 'suspended' || maker.state === 'banned';
  const looks = pending && maker.returned_for === null && (may.companion || may.officer);
  const bank = !pending && may.officer && maker.bank_account !== null && maker.bank_checked_at === null;
  const appealed = may.head && sanctions.some(({ state }) => state === 'appealed');
  const links = [
    looks && { verb: 'perbaikan', label: words.askFix, icon: 'undo-2' as const },
    may.companion && { verb: 'kegiatan', label: words.noteFact, icon: 'list-checks' as const },
    appealed && { verb: 'jawaban', label: words.answerAction, icon: 'scale' as const },
    may.head && closed && { verb: 'cabut', label: words.lift, icon: 'rotate-ccw' as const },
    may.head && maker.state === 'active' && { verb: 'hentikan', label: words.suspend, icon: 'ban' as const },
    may.head &&
      (maker.state === 'active' || maker.state === 'suspended') && {
        verb: 'larang',
        label: words.banAction,
        icon: 'ban' as const,
      },
  ].filter((link) => link !== false);
  return (
    <Card title={words.actions} icon="clipboard-list" id="tindakan">
      <Stack>
        {looks && (
          <Form action={`${at}/verifikasi`} version={maker.version} label={words.verify}>
            <p>{t(words.verifyText)}</p>
            <Actions>
              <Button icon="badge-check" label={words.verify} />
            </Actions>
          </Form>
        )}
        {bank && (
          <Form action={`${at}/rekening`} version={maker.version} label={words.checkBank}>
            <p>{t(words.checkBankText)}</p>
            <Actions>
              <Button icon="check" label={words.checkBank} />
            </Actions>
          </Form>
        )}
        {links.length > 0 && (
          <Actions>
            {links.map(({ verb, label, icon }) => (
              <LinkButton key={verb} href={`${at}/${verb}`} variant="secondary" icon={icon} label={label} />
            ))}
          </Actions>
        )}
        {!looks && !bank && links.length === 0 && <p>{t(words.noActions)}</p>}
      </Stack>
    </Card>
  );
}
