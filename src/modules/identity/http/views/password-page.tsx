import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { Actions, LinkButton, PrintButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { CodeBox } from '../../../../web/ui/figures.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { personPath } from '../people-query.ts';
import { personCrumbs } from './person-page.tsx';
import { personWords as words } from './person-words.ts';

/** A temporary password, the only time it is seen. */
export function PasswordPage(props: {
  readonly person: { readonly id: string; readonly name: string; readonly username: string };
  readonly password: string;
  readonly isNew?: boolean;
}): VNode {
  const { t } = useView();
  const { person } = props;
  const at = personPath(person.id);
  return (
    <Page
      title={props.isNew ? words.createdTitle : words.passwordTitle}
      lead={person.name}
      crumbs={personCrumbs}
    >
      <Notice kind="warn" title={words.passwordOnce} live>
        <p>{t(words.passwordText, { name: person.name })}</p>
      </Notice>
      <CodeBox label={words.passwordTitle} code={props.password} group={props.password.length} />
      <Card>
        <Facts items={[{ term: words.username, value: <code>{person.username}</code> }]} />
      </Card>
      <Actions>
        {props.isNew && <LinkButton href={`${at}/penugasan`} icon="plus" label={words.assign} />}
        <LinkButton
          href={at}
          variant={props.isNew ? 'secondary' : 'primary'}
          label={t(words.toPerson, { name: person.name })}
        />
        <PrintButton />
      </Actions>
    </Page>
  );
}
