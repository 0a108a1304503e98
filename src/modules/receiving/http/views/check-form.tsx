import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../../platform/http/forms.ts';
import { unitWord } from '../../../../web/text/unit-names.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { RadioCards } from '../../../../web/ui/choices.tsx';
import { errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { FileField, TextArea, TextField } from '../../../../web/ui/inputs.tsx';
import { QuantityStepper } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import type { Delivery, DeliveryLine } from '../../store/deliveries.ts';
import { words } from './receiving-words.ts';

type Props = {
  readonly delivery: Delivery;
  readonly typedForm: { readonly body: FormBody; readonly refusals: readonly Refusal[] } | null;
};

/** The check, line by line; where the maker has not entered the code, with the reason why. */
export function CheckForm({ delivery, typedForm }: Props): VNode {
  const { t } = useView();
  const errors = formErrors(typedForm?.refusals ?? []);
  const body = typedForm?.body ?? {};
  const withoutCode = delivery.state !== 'delivered';
  return (
    <Form
      action={`/penerimaan/${delivery.id}`}
      version={delivery.version}
      files
      keep={`periksa-${delivery.id}`}
      label={withoutCode ? words.noPhone : words.checkTitle}
    >
      {withoutCode && (
        <>
          <Prose>
            <p>{t(words.noPhoneText)}</p>
          </Prose>
          <TextArea
            name="withoutCode"
            label={words.noPhoneReason}
            hint={words.noPhoneHint}
            value={typed(body, 'withoutCode')}
            rows={2}
            maxLength={300}
            error={errorOf(errors, 'withoutCode')}
          />
        </>
      )}
      {delivery.lines.map((line, index) => (
        <Line line={line} index={index} body={body} errors={errors} />
      ))}
      <FileField
        name="photo"
        label={words.photoField}
        hint={words.photoHint}
        accept="image/*"
        optional
        error={errorOf(errors, 'photo') ?? errorOf(errors, 'photos')}
      />
      <Actions>
        <Button
          icon="clipboard-check"
          label={withoutCode ? words.submitWithoutCode : words.submit}
          size="large"
        />
      </Actions>
    </Form>
  );
}

function Line(props: {
  readonly line: DeliveryLine;
  readonly index: number;
  readonly body: FormBody;
  readonly errors: readonly FormError[];
}): VNode {
  const { t } = useView();
  const { line, index, body, errors } = props;
  const name = (field: string) => `lines.${index}.${field}`;
  return (
    <Card
      title={line.name}
      end={
        <span>{t(words.ordered, { n: line.quantity, unit: t(unitWord(line.unitName, line.quantity)) })}</span>
      }
    >
      <QuantityStepper
        name={name('acceptedQuantity')}
        label={line.name}
        value={typed(body, name('acceptedQuantity')) || line.quantity}
        max={line.quantity}
        error={errorOf(errors, name('acceptedQuantity'))}
      />
      <RadioCards
        name={name('quality')}
        label={words.quality}
        value={typed(body, name('quality')) || 'good'}
        options={[
          { value: 'good', label: words.good },
          { value: 'poor', label: words.poor },
        ]}
      />
      <TextField
        name={name('remark')}
        label={words.remark}
        value={typed(body, name('remark'))}
        maxLength={300}
        optional
      />
    </Card>
  );
}
