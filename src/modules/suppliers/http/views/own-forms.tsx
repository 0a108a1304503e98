import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { CodeBox } from '../../../../web/ui/figures.tsx';
import { ErrorSummary, errorOf, Form, FormSection } from '../../../../web/ui/form.tsx';
import { TextArea, TextField } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { Place } from '../../../regions/public.ts';
import type { Returned } from '../../domain/fixes.ts';
import type { RegisterEntry } from '../../store/own-maker.ts';
import type { Member } from '../../store/team.ts';
import { atBusinessFields, type BankTyped, type BusinessTyped } from '../business-form.ts';
import { BankFields, BusinessFields } from './business-fields.tsx';
import { FixList } from './maker-parts.tsx';
import { words } from './maker-words.ts';

type Common = {
  readonly maker: RegisterEntry['maker'];
  readonly refusals: readonly Refusal[];
  readonly query: string;
};

const crumbs = (query: string) => [{ label: words.own, href: `/usaha${query}` }];
const hiddenOf = (maker: RegisterEntry['maker']) => ({ supplierId: maker.id });

/** The owner corrects the register; what the companion asked for stands above. */
export function ProfilePage(
  props: Common & { readonly typed: BusinessTyped; readonly places: readonly Place[] },
): VNode {
  const { maker, typed, places, query } = props;
  const errors = formErrors(atBusinessFields(props.refusals));
  const returned = maker.returned_for as unknown as Returned | null;
  return (
    <Page title={words.profile} lead={words.profileLead} crumbs={crumbs(query)}>
      <ErrorSummary errors={errors} />
      {returned && (
        <Notice kind="warn" title={words.fixTitle}>
          <FixList returned={returned} />
        </Notice>
      )}
      <Form action="/usaha/profil" version={maker.version} hidden={hiddenOf(maker)}>
        <BusinessFields typed={typed} errors={errors} places={places} fixed={maker.state !== 'pending'} />
        <Actions>
          <Button icon={returned ? 'send' : 'check'} label={returned ? words.send : words.save} />
        </Actions>
      </Form>
    </Page>
  );
}

export function BankPage(props: Common & { readonly typed: BankTyped }): VNode {
  const { t } = useView();
  const { maker, typed, query } = props;
  const errors = formErrors(props.refusals);
  return (
    <Page title={words.changeBank} crumbs={crumbs(query)}>
      <ErrorSummary errors={errors} />
      <Notice kind="info">
        <p>{t(words.bankLead)}</p>
      </Notice>
      <Form action="/usaha/rekening" version={maker.version} hidden={hiddenOf(maker)}>
        <BankFields typed={typed} errors={errors} />
        <Actions>
          <Button icon="check" label={words.save} />
        </Actions>
      </Form>
    </Page>
  );
}

export function AppealPage(props: Common & { readonly typed: string }): VNode {
  const { maker, query } = props;
  const errors = formErrors(props.refusals);
  return (
    <Page title={words.appealAction} crumbs={crumbs(query)}>
      <ErrorSummary errors={errors} />
      <Form action="/usaha/keberatan" version={maker.version} hidden={hiddenOf(maker)}>
        <TextArea
          name="appeal"
          label={words.appealText}
          hint={words.appealHint}
          value={props.typed}
          rows={6}
          maxLength={2000}
          error={errorOf(errors, 'appeal')}
        />
        <Actions>
          <Button icon="scale" label={words.appealAction} />
        </Actions>
      </Form>
    </Page>
  );
}

export function TeamPage(
  props: Common & {
    readonly team: readonly Member[];
    readonly typed: { readonly name: string; readonly username: string };
  },
): VNode {
  const { t, dayShort } = useView();
  const { maker, team, typed, query } = props;
  const errors = formErrors(props.refusals);
  return (
    <Page title={words.team} lead={words.teamLead} crumbs={crumbs(query)}>
      <ErrorSummary errors={errors} />
      <Stack>
        <Card>
          <ul class="people">
            {team.map((member) => (
              <li key={member.personId}>
                <p>
                  <strong>{member.name}</strong>
                  <small>
                    {member.username} · {t(member.owner ? words.ownerBadge : words.member)} ·{' '}
                    {t(words.since, { day: dayShort(member.from) })}
                  </small>
                </p>
                {!member.owner && (
                  <Form
                    action="/usaha/tim/keluarkan"
                    version={maker.version}
                    hidden={{ ...hiddenOf(maker), personId: member.personId }}
                    label={`${t(words.removeMember)} ${member.name}`}
                    inline
                  >
                    <Button variant="danger" size="small" icon="x" label={words.removeMember} />
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Card>
        <Form action="/usaha/tim" version={maker.version} hidden={hiddenOf(maker)} label={words.addMember}>
          <FormSection title={words.addMember}>
            <TextField
              name="name"
              label={words.memberName}
              value={typed.name}
              maxLength={120}
              autocomplete="off"
              error={errorOf(errors, 'name')}
            />
            <TextField
              name="username"
              label={words.username}
              hint={words.usernameHint}
              value={typed.username}
              width="medium"
              maxLength={60}
              autocomplete="off"
              error={errorOf(errors, 'username')}
            />
          </FormSection>
          <Actions>
            <Button icon="plus" label={words.addMember} />
          </Actions>
        </Form>
      </Stack>
    </Page>
  );
}

/** The first password of a member, the only time it is seen. */
export function MemberPage(props: {
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly query: string;
}): VNode {
  const { t } = useView();
  return (
    <Page title={words.memberAdded} crumbs={crumbs(props.query)}>
      <Notice kind="warn" title={words.oneTime} live>
        <p>{t(words.oneTimeText, { name: props.name })}</p>
      </Notice>
      <CodeBox label={words.oneTime} code={props.password} group={props.password.length} />
      <Card>
        <Facts items={[{ term: words.username, value: <code>{props.username}</code> }]} />
      </Card>
      <Actions>
        <LinkButton href={`/usaha/tim${props.query}`} icon="users" label={words.backToTeam} />
      </Actions>
    </Page>
  );
}
