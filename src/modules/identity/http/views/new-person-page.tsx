import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { peoplePath } from '../people-query.ts';
import { peopleWords as words } from './people-words.ts';

/** An account's form as it was typed. */
export type PersonTyped = Readonly<Record<'username' | 'name' | 'nip' | 'email', string>>;

/** Makes one account. */
export function NewPersonPage(props: {
  readonly typed: PersonTyped;
  readonly refusals: readonly Refusal[];
}): VNode {
  const errors = formErrors(props.refusals);
  const field = (name: keyof PersonTyped) => ({
    name,
    label: words[name],
    value: props.typed[name],
    error: errorOf(errors, name),
    autocomplete: 'off',
  });
  return (
    <Page
      title={words.newTitle}
      lead={words.newLead}
      crumbs={[
        { label: nav.settings, href: '/pengaturan' },
        { label: words.title, href: peoplePath },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Form action={`${peoplePath}/baru`} label={words.newTitle}>
        <TextField {...field('name')} hint={words.nameHint} maxLength={120} />
        <TextField {...field('username')} hint={words.usernameHint} maxLength={60} width="medium" />
        <TextField {...field('nip')} hint={words.nipHint} inputMode="numeric" width="medium" optional />
        <TextField {...field('email')} type="email" maxLength={120} width="medium" optional />
        <Actions>
          <Button icon="check" label={words.make} />
          <LinkButton href={peoplePath} variant="ghost" label={buttons.back} />
        </Actions>
      </Form>
    </Page>
  );
}
