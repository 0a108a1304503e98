import type { VNode } from 'preact';
import { maskPhone } from '../../../../kernel/phone.ts';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { ErrorSummary, errorOf, Form, FormSection } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { ConfirmationPanel } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { Place } from '../../../regions/public.ts';
import { atBusinessFields, type BankTyped, type BusinessTyped } from '../business-form.ts';
import { AccountFields, BankFields, BusinessFields } from './business-fields.tsx';
import { words } from './registration-words.ts';

export type RegistrationTyped = BusinessTyped & BankTyped & { readonly username: string };

/** Third step: everything about the business, on one page. Nothing typed is lost when something is wrong. */
export function RegistrationPage(props: {
  readonly ownerName: string;
  readonly phone: string;
  readonly typed: RegistrationTyped;
  readonly refusals: readonly Refusal[];
  readonly places: readonly Place[];
}): VNode {
  const { t } = useView();
  const { typed, places } = props;
  const errors = formErrors(atBusinessFields(props.refusals));
  return (
    <Page
      title={words.formTitle}
      eyebrow={t(words.step, { n: 3 })}
      lead={t(words.formLead, { name: props.ownerName, phone: maskPhone(props.phone) })}
      crumbs={[{ label: words.title, href: '/daftar' }]}
      public
    >
      <ErrorSummary errors={errors} />
      <Form action="/daftar/usaha">
        <BusinessFields typed={typed} errors={errors} places={places} />
        <BankFields typed={typed} errors={errors} />
        <AccountFields username={typed.username} errors={errors} />
        <Actions>
          <Button icon="store" label={words.register} />
        </Actions>
      </Form>
    </Page>
  );
}

/** The last step of whoever is in the register already: his NIK, and a name to sign in with. */
export function ClaimPage(props: {
  readonly phone: string;
  readonly typed: { readonly nik: string; readonly username: string };
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t } = useView();
  const errors = formErrors(props.refusals);
  return (
    <Page
      title={words.claimTitle}
      eyebrow={t(words.step, { n: 3 })}
      lead={t(words.claimFormLead, { phone: maskPhone(props.phone) })}
      crumbs={[{ label: words.claimTitle, href: '/klaim' }]}
      public
    >
      <ErrorSummary errors={errors} />
      <Form action="/klaim/akun">
        <FormSection title={words.owner}>
          <TextField
            name="nik"
            label={words.nik}
            hint={words.nikHint}
            value={props.typed.nik}
            inputMode="numeric"
            width="medium"
            maxLength={24}
            autocomplete="off"
            error={errorOf(errors, 'nik')}
          />
        </FormSection>
        <AccountFields username={props.typed.username} errors={errors} />
        <Actions>
          <Button icon="key-round" label={words.claim} />
        </Actions>
      </Form>
    </Page>
  );
}

/** After somebody else's keyboard was used: what the owner takes home. */
export function RegisteredPage({ username }: { readonly username: string }): VNode {
  const { t } = useView();
  return (
    <Page title={words.doneTitle} public>
      <ConfirmationPanel
        title={words.doneTitle}
        number={username}
        numberLabel={words.usernameLabel}
        next={[words.doneNext1, t(words.doneNext2, { username }), words.doneNext3]}
        actions={<LinkButton href="/daftar" label={words.another} variant="secondary" />}
      />
    </Page>
  );
}
