import type { VNode } from 'preact';
import { maskPhone } from '../../../../kernel/phone.ts';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Prose, Stack } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { ErrorSummary, errorOf, Form, FormSection } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { consentText, consentVersion } from '../../domain/consent.ts';
import { words } from './registration-words.ts';

export type Purpose = 'register' | 'claim';
export type AskTyped = { readonly ownerName: string; readonly phone: string; readonly consent: boolean };

/** First step: who, which phone, and the owner's consent. */
export function AskCodePage(props: {
  readonly purpose: Purpose;
  /** Made for this page: a form that is sent twice asks once. */
  readonly own: { readonly challengeId: string; readonly secret: string };
  readonly typed: AskTyped;
  readonly refusals: readonly Refusal[];
  /** A companion holds the keyboard. */
  readonly assisted: boolean;
  /** No way to a phone: nothing can be confirmed here. */
  readonly closed: boolean;
}): VNode {
  const { t } = useView();
  const { purpose, typed } = props;
  const errors = formErrors(props.refusals);
  const [title, lead, action] =
    purpose === 'claim'
      ? [words.claimTitle, words.claimLead, '/klaim']
      : [words.title, words.lead, '/daftar'];
  return (
    <Page title={title} eyebrow={t(words.step, { n: 1 })} lead={lead} description={lead} public>
      <ErrorSummary errors={errors} />
      {props.closed ? (
        <Notice kind="warn" title={words.noMessages}>
          <p>{t(words.noMessagesText)}</p>
        </Notice>
      ) : (
        <Form action={action} hidden={props.own}>
          {props.assisted && (
            <Notice kind="info" title={words.assisted}>
              <p>{t(words.assistedText)}</p>
            </Notice>
          )}
          <TextField
            name="ownerName"
            label={words.ownerName}
            value={typed.ownerName}
            maxLength={120}
            autocomplete={props.assisted ? 'off' : 'name'}
            error={errorOf(errors, 'ownerName')}
          />
          <TextField
            name="phone"
            label={words.phone}
            hint={words.phoneHint}
            value={typed.phone}
            type="tel"
            inputMode="tel"
            width="medium"
            maxLength={30}
            autocomplete={props.assisted ? 'off' : 'tel'}
            error={errorOf(errors, 'phone')}
          />
          <FormSection title={words.consentTitle}>
            <Prose tone="quiet">
              <p>
                {t(consentText)} <small>({consentVersion})</small>
              </p>
            </Prose>
            <Checkbox
              name="consent"
              label={words.consent}
              checked={typed.consent}
              error={errorOf(errors, 'consent')}
            />
          </FormSection>
          <Actions>
            <Button icon="send" label={words.sendCode} />
          </Actions>
        </Form>
      )}
      <OtherWays purpose={purpose} />
    </Page>
  );
}

function OtherWays({ purpose }: { readonly purpose: Purpose }): VNode {
  const { t } = useView();
  return (
    <Stack gap="small">
      <a href={purpose === 'claim' ? '/daftar' : '/klaim'}>
        {t(purpose === 'claim' ? words.toRegister : words.toClaim)}
      </a>
      <a href="/masuk">{t(words.toSignIn)}</a>
    </Stack>
  );
}

/** Second step: the code that came to the phone. */
export function EnterCodePage(props: {
  readonly purpose: Purpose;
  readonly phone: string;
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t, view } = useView();
  const errors = formErrors(props.refusals);
  const back = props.purpose === 'claim' ? '/klaim' : '/daftar';
  const messages = view.demo === false ? null : view.demo.messagesHref;
  return (
    <Page
      title={words.codeTitle}
      eyebrow={t(words.step, { n: 2 })}
      lead={t(words.codeLead, { phone: maskPhone(props.phone) })}
      crumbs={[{ label: props.purpose === 'claim' ? words.claimTitle : words.title, href: back }]}
      public
    >
      <ErrorSummary errors={errors} />
      {messages && (
        <Notice kind="info">
          <p>
            <a href={messages}>{t(words.shownHere)}</a>
          </p>
        </Notice>
      )}
      <Form action="/daftar/kode">
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          code
          maxLength={6}
          width="short"
          error={errorOf(errors, 'code')}
        />
        <Actions>
          <Button icon="check" label={words.confirm} />
        </Actions>
      </Form>
      <p>
        <a href={back}>{t(words.otherCode)}</a>
      </p>
    </Page>
  );
}
