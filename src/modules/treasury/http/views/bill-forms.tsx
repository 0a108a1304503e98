import type { VNode } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { typed } from '../../../../platform/http/forms.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Select } from '../../../../web/ui/choices.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { errorOf, Form } from '../../../../web/ui/form.tsx';
import { DateField, FileField, TextArea, TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { type ReturnReason, returnReasons } from '../../commands/return-bill.ts';
import type { Bill } from '../../store/bill-list.ts';
import { type BenchProps, isMine } from './bench-props.ts';
import { words } from './treasury-words.ts';

type Props = BenchProps & { readonly rows: readonly Bill[]; readonly table: VNode };

/** The list of bills inside the form that moves what is ticked, and below it what concerns one bill. */
export function BillForms(props: Props): VNode {
  const mine = props.rows.filter((row) => isMine(props, row));
  if (props.tab === 'kembali') return <Returned {...props} />;
  if (mine.length === 0) {
    return (
      <>
        {props.rows.length > 0 && <Elsewhere tab={props.tab} />}
        {props.table}
      </>
    );
  }
  const versions = mine.map((row) => <input type="hidden" name={`version.${row.id}`} value={row.version} />);
  if (props.tab === 'verifikasi') {
    return (
      <>
        <Form action="/pembayaran/verifikasi" label={words.verify}>
          {versions}
          {props.table}
          <Hint text={words.verifyHint} />
          <Actions>
            <Button icon="file-check" label={words.verify} />
          </Actions>
        </Form>
        <ReturnForm {...props} mine={mine} />
      </>
    );
  }
  return (
    <Form action="/pembayaran/bayar" files label={words.payTitle}>
      {versions}
      {props.table}
      <PayFields {...props} />
    </Form>
  );
}

function PayFields({ typedForm, today }: Props): VNode {
  const body = typedForm?.body ?? {};
  const errors = typedForm?.errors ?? [];
  return (
    <Card title={words.payTitle} icon="banknote">
      <FieldRow>
        <TextField
          name="reference"
          label={words.reference}
          value={typed(body, 'reference')}
          maxLength={80}
          width="medium"
          error={errorOf(errors, 'reference')}
        />
        <DateField
          name="paidOn"
          label={words.paidOn}
          value={typed(body, 'paidOn') || today}
          max={today}
          error={errorOf(errors, 'paidOn')}
        />
      </FieldRow>
      <FileField
        name="proof"
        label={words.proof}
        hint={words.proofHint}
        accept="application/pdf,image/*"
        error={errorOf(errors, 'proof')}
      />
      <FileField
        name="taxProof"
        label={words.taxProof}
        hint={words.taxProofHint}
        accept="application/pdf,image/*"
        optional
        error={errorOf(errors, 'taxProof')}
      />
      <Actions>
        <Button icon="banknote" label={words.pay} name="cara" value="transfer" />
        <Button icon="landmark" variant="secondary" label={words.autodebit} name="cara" value="autodebit" />
      </Actions>
    </Card>
  );
}

function ReturnForm({ mine, typedForm }: Props & { readonly mine: readonly Bill[] }): VNode {
  const body = typedForm?.body ?? {};
  const errors = typedForm?.errors ?? [];
  return (
    <DefinitionFold title={words.returnTitle} icon="undo-2">
      {mine.map((row) => (
        <Form
          action="/pembayaran/kembalikan"
          version={row.version}
          hidden={{ orderId: row.id }}
          label={{ id: `Kembalikan ${row.number}`, en: `Return ${row.number}` }}
        >
          <p>
            <strong>{row.number}</strong> {row.title}
          </p>
          <FieldRow>
            <Select
              name="reason"
              label={words.reason}
              value={typed(body, 'reason')}
              options={Object.entries(returnReasons).map(([value, label]) => ({ value, label }))}
              error={errorOf(errors, 'reason')}
            />
            <TextField
              name="remark"
              label={words.remark}
              value={typed(body, 'remark')}
              maxLength={500}
              optional
            />
            <Button variant="secondary" size="small" label={words.return} />
          </FieldRow>
        </Form>
      ))}
    </DefinitionFold>
  );
}

function Returned({ rows, roles, table, typedForm }: Props): VNode {
  const mine = rows.filter((row) => roles.commitment.includes(row.unit_id));
  const errors = typedForm?.errors ?? [];
  return (
    <>
      {table}
      {mine.map((row) => (
        <Card title={row.number} icon="undo-2">
          <Form
            action="/pembayaran/ajukan-kembali"
            version={row.version}
            hidden={{ orderId: row.id }}
            label={{ id: `Ajukan kembali ${row.number}`, en: `Submit ${row.number} again` }}
          >
            <TextArea
              name="answer"
              label={words.answer}
              value={typed(typedForm?.body ?? {}, 'answer')}
              maxLength={500}
              error={errorOf(errors, 'answer')}
            />
            <Actions>
              <Button icon="send" label={words.resubmit} />
            </Actions>
          </Form>
        </Card>
      ))}
    </>
  );
}

function Elsewhere({ tab }: Pick<Props, 'tab'>): VNode {
  const { t } = useView();
  const who = tab === 'verifikasi' ? 'PPK-SKPD' : t({ id: 'Bendahara', en: 'the treasurer' });
  return (
    <Notice kind="info">
      <p>{t(words.notYours, { who })}</p>
    </Notice>
  );
}

function Hint({ text }: { readonly text: Text }): VNode {
  const { t } = useView();
  return <p class="field-hint">{t(text)}</p>;
}

/** A stored reason (`code` or `code: remark`) in words. */
export function reasonWords(stored: string): Text {
  const [code = '', ...rest] = stored.split(': ');
  const known = returnReasons[code as ReturnReason] as Text | undefined;
  const remark = rest.join(': ');
  if (!known) return { id: stored, en: stored };
  return remark === '' ? known : { id: `${known.id}: ${remark}`, en: `${known.en}: ${remark}` };
}
