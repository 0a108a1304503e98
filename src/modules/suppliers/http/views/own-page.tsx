import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Actions, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { Returned } from '../../domain/fixes.ts';
import type { RegisterEntry } from '../../store/own-maker.ts';
import type { Member } from '../../store/team.ts';
import { certificateWords } from './certificate-words.ts';
import { kitchenWords } from './kitchen-words.ts';
import { BankFacts, FixList, MakerBadge, ProfileFacts, Sanctions, SevenP } from './maker-parts.tsx';
import { words } from './maker-words.ts';

type Props = {
  readonly entry: RegisterEntry;
  readonly team: readonly Member[];
  /** The owner changes; the team reads. */
  readonly owner: boolean;
  /** `?usaha=…` for who owns several. */
  readonly query: string;
};

/** The maker's own page: where he stands, what waits, and everything that the register says of him. */
export function OwnPage(props: Props): VNode {
  const { entry, team, owner, query } = props;
  const { maker } = entry;
  return (
    <Page
      title={maker.name}
      eyebrow={words.own}
      end={<MakerBadge state={maker.state} returned={maker.returned_for !== null} />}
    >
      <Stack>
        <Standing {...props} />
        <Card
          title={words.profile}
          icon="store"
          end={
            owner && (
              <LinkButton
                href={`/usaha/profil${query}`}
                size="small"
                variant="secondary"
                icon="pencil"
                label={words.changeProfile}
              />
            )
          }
        >
          <ProfileFacts entry={entry} full={owner} />
        </Card>
        <Card
          title={words.bankTitle}
          icon="wallet"
          end={
            owner && (
              <LinkButton
                href={`/usaha/rekening${query}`}
                size="small"
                variant="secondary"
                icon="pencil"
                label={words.changeBank}
              />
            )
          }
        >
          <BankFacts maker={maker} full={owner} />
        </Card>
        <Card title={certificateWords.selling} icon="badge-check">
          <Actions>
            <LinkButton
              href={`/usaha/sertifikat${query}`}
              icon="file-check"
              variant="secondary"
              label={certificateWords.title}
            />
            <LinkButton
              href={`/usaha/dapur${query}`}
              icon="calendar-days"
              variant="secondary"
              label={kitchenWords.title}
            />
            <LinkButton
              href="/usaha/produk"
              icon="package-open"
              variant="secondary"
              label={nav.ownProducts}
            />
          </Actions>
        </Card>
        <TeamCard team={team} owner={owner} query={query} />
        <SevenP facts={entry.facts} files="/usaha/berkas" />
        <Sanctions sanctions={entry.sanctions} files="/usaha/berkas" />
      </Stack>
    </Page>
  );
}

/** What waits, first: the fix that was asked for, the kecamatan, the account, a sanction. */
function Standing({ entry, owner, query }: Props): VNode {
  const { t, dayShort } = useView();
  const { maker, sanctions } = entry;
  const open = sanctions.find(({ state }) => ['in_force', 'appealed', 'upheld'].includes(state));
  return (
    <>
      {maker.state === 'pending' && maker.returned_for === null && (
        <Notice kind="info" title={words.waitsTitle}>
          <p>{t(words.waitsText)}</p>
        </Notice>
      )}
      {maker.returned_for !== null && (
        <Notice kind="warn" title={words.fixTitle}>
          <FixList returned={maker.returned_for as unknown as Returned} />
          {owner && (
            <Actions>
              <LinkButton href={`/usaha/profil${query}`} icon="pencil" label={words.fixAction} />
            </Actions>
          )}
        </Notice>
      )}
      {maker.state !== 'pending' && maker.bank_account !== null && maker.bank_checked_at === null && (
        <Notice kind="warn" title={words.bankWaits}>
          <p>{t(words.bankWaitsText)}</p>
        </Notice>
      )}
      {open && (
        <Notice kind="error" title={open.grade === 'ban' ? words.bannedTitle : words.suspendedTitle}>
          <p>
            {open.untilDay ? t(words.suspendedText, { day: dayShort(open.untilDay) }) : t(words.bannedText)}
          </p>
          {owner && open.state === 'in_force' && (
            <Actions>
              <LinkButton
                href={`/usaha/keberatan${query}`}
                variant="secondary"
                icon="scale"
                label={words.appealAction}
              />
            </Actions>
          )}
        </Notice>
      )}
    </>
  );
}

function TeamCard({ team, owner, query }: Omit<Props, 'entry'>): VNode {
  const { t, dayShort } = useView();
  return (
    <Card
      title={words.team}
      icon="users"
      end={
        owner && (
          <LinkButton
            href={`/usaha/tim${query}`}
            size="small"
            variant="secondary"
            icon="pencil"
            label={words.manageTeam}
          />
        )
      }
    >
      <ul class="stack stack-small">
        {team.map((member) => (
          <li key={member.personId}>
            {member.name}{' '}
            <small>
              ({t(member.owner ? words.ownerBadge : words.member)},{' '}
              {t(words.since, { day: dayShort(member.from) })})
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
