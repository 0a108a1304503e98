import type { JSX } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import type { DemoPerson } from '../demo-person.ts';
import { words } from './sign-in-words.ts';

type Props = {
  readonly back: string;
  readonly username: string;
  readonly demo: { readonly password: string; readonly people: readonly DemoPerson[] } | null;
  readonly refusals: readonly Refusal[];
};

/** The sign-in page; a demonstration lists its people, one button each. */
export function SignInPage({ back, username, demo, refusals }: Props): JSX.Element {
  const { t } = useView();
  const errors = formErrors(refusals);
  return (
    <Page title={words.title} lead={words.lead} public>
      <ErrorSummary errors={errors} />
      <Form action="/masuk" hidden={{ kembali: back }}>
        <TextField
          name="username"
          label={words.username}
          value={username}
          width="medium"
          autocomplete="username"
          error={errorOf(errors, 'username')}
        />
        <TextField
          name="password"
          label={words.password}
          type="password"
          width="medium"
          autocomplete="current-password"
        />
        <Actions>
          <Button icon="log-in" label={words.signIn} />
        </Actions>
      </Form>
      <p>
        <a href="/daftar">{t(words.register)}</a>
      </p>
      {demo && <DemoPeople {...demo} back={back} />}
    </Page>
  );
}

function DemoPeople(props: NonNullable<Props['demo']> & { readonly back: string }): JSX.Element {
  const { t } = useView();
  return (
    <section class="stack">
      <h2>{t(words.demoTitle)}</h2>
      <p>{t(words.demoText, { password: props.password })}</p>
      <Card>
        <ul class="people">
          {props.people.map((person) => (
            <li key={person.username}>
              <p>
                <strong>{person.name}</strong>
                <small>{t(person.roles)}</small>
              </p>
              <Form
                action="/masuk"
                label={{ id: `Masuk sebagai ${person.name}`, en: `Sign in as ${person.name}` }}
                hidden={{ kembali: props.back, username: person.username, password: props.password }}
                inline
              >
                <Button variant="secondary" size="small" icon="log-in" label={person.username} />
              </Form>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
