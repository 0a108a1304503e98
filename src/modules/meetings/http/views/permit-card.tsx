import type { VNode } from 'preact';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextArea } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { MeetingPageProps } from './meeting-page-props.ts';
import { words } from './words.ts';

type Props = MeetingPageProps & { readonly errors: readonly FormError[] };

/** The exception of PA/KPA: asked for, answered, or what was said. Nothing where there is nothing to say or to do. */
export function PermitCard(props: Props): VNode | null {
  const { meeting, rights, entitled, errors } = props;
  const said = meeting.permitReason !== null;
  if (!said && !rights.askPermit && !rights.answerPermit) return null;
  // Most meetings never need one: it stays folded where the rule allows food and nothing was typed.
  const needed =
    entitled.entitlement === 'nothing' || props.typed['reason'] !== undefined || errorOf(errors, 'reason');
  return (
    <Card id="tindakan" title={words.permit} icon="shield-check">
      {said && (
        <Facts
          items={[
            { term: words.permitReason, value: meeting.permitReason },
            ...(meeting.permitAnswer === null
              ? []
              : [{ term: words.permitAnswer, value: meeting.permitAnswer }]),
          ]}
        />
      )}
      {rights.answerPermit && <AnswerForm {...props} />}
      {rights.askPermit && (needed ? <AskForm {...props} /> : <FoldedAsk {...props} />)}
    </Card>
  );
}

function FoldedAsk(props: Props): VNode {
  return (
    <DefinitionFold title={words.permitAsk} icon="shield-check">
      <AskForm {...props} />
    </DefinitionFold>
  );
}

function AskForm({ meeting, typed, errors }: Props): VNode {
  const { t } = useView();
  return (
    <Form action={`/rapat/${meeting.id}/pengecualian`} version={meeting.version} label={words.permitAsk}>
      <p>{t(words.permitLead)}</p>
      <TextArea
        name="reason"
        label={words.permitWhy}
        hint={words.permitWhyHint}
        maxLength={1000}
        value={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <Actions>
        <Button variant="secondary" icon="send" label={words.permitAsk} />
      </Actions>
    </Form>
  );
}

function AnswerForm({ meeting, typed, errors }: Props): VNode {
  return (
    <Form action={`/rapat/${meeting.id}/jawaban`} version={meeting.version} label={words.permitAnswer}>
      <TextArea
        name="answerReason"
        label={words.answerWhy}
        maxLength={1000}
        value={typed['answerReason']}
        error={errorOf(errors, 'answerReason')}
      />
      <Actions>
        <Button icon="check" label={words.grant} name="answer" value="grant" />
        <Button variant="danger" icon="x" label={words.refuse} name="answer" value="refuse" />
      </Actions>
    </Form>
  );
}
