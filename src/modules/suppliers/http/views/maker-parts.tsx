import type { VNode } from 'preact';
import { formatPhone, maskPhone } from '../../../../kernel/phone.ts';
import type { StateWord } from '../../../../web/text/states.ts';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { Card, Prose, Stack } from '../../../../web/ui/card.tsx';
import { type Fact, Facts } from '../../../../web/ui/facts.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type Returned, registrationFixes } from '../../domain/fixes.ts';
import { sanctionReasonOf } from '../../domain/sanction-reasons.ts';
import { sevenP } from '../../domain/seven-p.ts';
import { makerStates, returnedState } from '../../domain/states.ts';
import type { NotedFact, RegisterEntry, ShownSanction } from '../../store/own-maker.ts';
import { words } from './maker-words.ts';
import { words as form } from './registration-words.ts';

/** The state as people read it: a pending maker whose papers came back needs a fix. */
export function stateOf(maker: {
  readonly state: keyof typeof makerStates;
  readonly returned: boolean;
}): StateWord {
  return maker.state === 'pending' && maker.returned ? returnedState : makerStates[maker.state];
}

/** `3171••••••••0001`: enough to recognise a paper that one holds. */
export const maskNik = (nik: string) => `${nik.slice(0, 4)}${'•'.repeat(8)}${nik.slice(-4)}`;

const vias = { self: words.self, assisted: words.assisted, import: words.import, load: words.load } as const;

/** What the register says about a business and its owner; numbers of the person in full only for who needs them. */
export function ProfileFacts(props: { readonly entry: RegisterEntry; readonly full: boolean }): VNode {
  const { t, dayShort, money } = useView();
  const { entry, full } = props;
  const { maker } = entry;
  const none = <span class="muted">{t(words.none)}</span>;
  const items: Fact[] = [
    { term: words.owner, value: maker.owner_name },
    { term: form.nik, value: <code>{full ? maker.nik : maskNik(maker.nik)}</code> },
    ...(full && maker.birth_date ? [{ term: words.birthDate, value: dayShort(maker.birth_date) }] : []),
    {
      term: words.phone,
      value: (
        <>
          {full ? formatPhone(maker.phone) : maskPhone(maker.phone)}{' '}
          <small>
            {maker.phone_confirmed_at
              ? t(words.confirmedAt, { day: dayShort(maker.phone_confirmed_at) })
              : t(words.unconfirmed)}
          </small>
        </>
      ),
    },
    { term: form.nib, value: maker.nib ?? none },
    { term: form.npwp, value: maker.npwp ?? none },
    { term: words.kindOf, value: t(maker.kind === 'jakpreneur' ? form.jakpreneur : form.nonJakpreneur) },
    { term: form.legalForm, value: t(form[maker.legal_form]) },
    { term: words.size, value: t(maker.size === 'micro' ? words.micro : words.smallBusiness) },
    ...(maker.capital === null ? [] : [{ term: form.capital, value: money(maker.capital) }]),
    ...(maker.yearly_sales === null ? [] : [{ term: form.yearlySales, value: money(maker.yearly_sales) }]),
    { term: form.address, value: `${maker.address}, ${entry.village}, ${entry.district}` },
    { term: words.via, value: t(vias[maker.registered_via]) },
    ...(maker.registered_at ? [{ term: words.registeredAt, value: dayShort(maker.registered_at) }] : []),
    ...(maker.consent_at
      ? [
          {
            term: words.consent,
            value: t(words.consentOf, {
              day: dayShort(maker.consent_at),
              version: maker.consent_version ?? '-',
            }),
          },
        ]
      : []),
  ];
  return <Facts items={items} />;
}

/** The account, and whether somebody compared it with the bank book. */
export function BankFacts({
  maker,
  full,
}: {
  readonly maker: RegisterEntry['maker'];
  readonly full: boolean;
}): VNode {
  const { t } = useView();
  if (maker.bank_account === null) return <p>{t(words.none)}</p>;
  const number = full ? maker.bank_account : `••••${maker.bank_account.slice(-4)}`;
  const checked = maker.bank_checked_at !== null;
  return (
    <Stack gap="small">
      <Facts
        items={[
          { term: form.bankName, value: maker.bank_name },
          { term: form.bankAccount, value: <code>{number}</code> },
          { term: form.bankHolder, value: maker.bank_holder },
        ]}
      />
      <p>
        <Badge
          label={checked ? words.checked : words.unchecked}
          tone={checked ? 'success' : 'wait'}
          icon={checked ? 'circle-check' : 'hourglass'}
        />
      </p>
    </Stack>
  );
}

/** What the companion sent the registration back for. */
export function FixList({ returned }: { readonly returned: Returned }): VNode {
  const { t } = useView();
  return (
    <Prose>
      <ul>
        {returned.fixes.map((fix) => (
          <li key={fix}>{t(registrationFixes[fix])}</li>
        ))}
      </ul>
      {returned.remark !== '' && <p>“{returned.remark}”</p>}
    </Prose>
  );
}

/** The seven P as facts with their days; what was voided stays readable. `files` is the address before a file's id. */
export function SevenP(props: { readonly facts: readonly NotedFact[]; readonly files: string }): VNode {
  const { t, dayShort } = useView();
  return (
    <Card title={words.sevenP} icon="list-checks" look="flush">
      <Table
        caption={words.sevenP}
        hideCaption
        rows={props.facts}
        rowKey={(fact) => fact.id}
        empty={<p class="card-body">{t(words.sevenPEmpty)}</p>}
        columns={[
          {
            head: words.stage,
            title: true,
            cell: (fact) => (
              <>
                {fact.void ? <s>{t(sevenP[fact.stage])}</s> : t(sevenP[fact.stage])}
                {fact.void && <small class="cell-note">{t(words.voided)}</small>}
              </>
            ),
          },
          { head: words.day, cell: (fact) => dayShort(fact.day) },
          {
            head: words.organiser,
            cell: (fact) => (
              <>
                {fact.organiser}
                {fact.remark !== '' && <small class="cell-note cell-wrap">{fact.remark}</small>}
                {fact.noter && (
                  <small class="cell-note cell-wrap">{t(words.notedBy, { name: fact.noter })}</small>
                )}
              </>
            ),
          },
          {
            head: words.file,
            cell: (fact) => fact.fileId && <a href={`${props.files}/${fact.fileId}`}>{t(words.file)}</a>,
          },
        ]}
      />
    </Card>
  );
}

/** Every sanction there was, the newest first, with its ground, evidence, appeal and answer. */
export function Sanctions(props: {
  readonly sanctions: readonly ShownSanction[];
  readonly files: string;
}): VNode {
  const { t } = useView();
  return (
    <Card title={words.sanctions} icon="scale">
      {props.sanctions.length === 0 && <p>{t(words.noSanctions)}</p>}
      <Stack>
        {props.sanctions.map((sanction) => (
          <OneSanction key={sanction.id} sanction={sanction} files={props.files} />
        ))}
      </Stack>
    </Card>
  );
}

const severities = { 1: words.severity1, 2: words.severity2, 3: words.severity3 } as const;

function OneSanction({
  sanction,
  files,
}: {
  readonly sanction: ShownSanction;
  readonly files: string;
}): VNode {
  const { t, dayShort } = useView();
  const reason = sanctionReasonOf(sanction.reasonCode);
  const term = sanction.untilDay
    ? t(words.fromUntil, { from: dayShort(sanction.fromDay), until: dayShort(sanction.untilDay) })
    : t(words.fromOn, { from: dayShort(sanction.fromDay) });
  const severity = severities[sanction.severity as 1 | 2 | 3];
  const items: Fact[] = [
    { term: words.sanctionState, value: t(words[sanction.state]) },
    { term: words.reason, value: sanction.reason },
    { term: words.law, value: reason?.law ?? '-' },
    { term: words.imposedBy, value: sanction.imposedByName },
    ...(sanction.evidence.length > 0
      ? [
          {
            term: words.evidence,
            value: sanction.evidence.map(({ id, name }) => (
              <span key={id}>
                <a href={`${files}/${id}`}>{name}</a>{' '}
              </span>
            )),
          },
        ]
      : []),
    ...(sanction.appeal ? [{ term: words.appeal, value: sanction.appeal }] : []),
    ...(sanction.answer
      ? [{ term: words.answer, value: `${sanction.answer} — ${sanction.answeredByName ?? ''}` }]
      : []),
  ];
  return (
    <section>
      <h3>
        {t(sanction.grade === 'ban' ? words.ban : words.suspension)} ({t(severity)}), {term}
      </h3>
      <p>{reason ? t(reason.says) : sanction.reasonCode}</p>
      <Facts items={items} />
    </section>
  );
}

/** The state in a word and a sign. */
export function MakerBadge(props: {
  readonly state: keyof typeof makerStates;
  readonly returned: boolean;
}): VNode {
  return <StateBadge state={stateOf(props)} />;
}
