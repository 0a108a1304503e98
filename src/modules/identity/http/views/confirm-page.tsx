import type { ComponentChildren, VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Text } from '../../../../kernel/text.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons } from '../../../../web/text/common.ts';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { ErrorSummary, Form } from '../../../../web/ui/form.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { useView } from '../../../../web/view.ts';
import { personPath } from '../people-query.ts';
import { personCrumbs } from './person-page.tsx';

/** Asks once more before something happens to a person: what it means, and the button that does it. */
export function ConfirmPage(props: {
  readonly title: Text;
  /** What it means; `{name}` is the person. */
  readonly text: Text;
  readonly person: { readonly id: string; readonly name: string };
  readonly action: string;
  readonly button: { readonly label: Text; readonly icon: IconName; readonly danger?: boolean };
  readonly version?: number | undefined;
  readonly refusals: readonly Refusal[];
  /** What it is about, above the sentence. */
  readonly about?: ComponentChildren;
  /** Fields of the form. */
  readonly children?: ComponentChildren;
}): VNode {
  const { t } = useView();
  const { person, button } = props;
  const back = personPath(person.id);
  return (
    <Page
      title={props.title}
      lead={person.name}
      crumbs={[...personCrumbs, { label: person.name, href: back }]}
    >
      <ErrorSummary errors={formErrors(props.refusals)} />
      {props.about && <Card>{props.about}</Card>}
      <Prose>
        <p>{t(props.text, { name: person.name })}</p>
      </Prose>
      <Form action={props.action} version={props.version} label={props.title}>
        {props.children}
        <Actions>
          <Button variant={button.danger ? 'danger' : 'primary'} icon={button.icon} label={button.label} />
          <LinkButton href={back} variant="ghost" label={buttons.back} />
        </Actions>
      </Form>
    </Page>
  );
}
