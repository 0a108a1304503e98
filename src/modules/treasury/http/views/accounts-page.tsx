import type { VNode } from 'preact';
import { type FormBody, typed } from '../../../../platform/http/forms.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { readAccounts } from '../../store/payment-page.ts';
import { words } from './treasury-words.ts';

type Unit = Awaited<ReturnType<typeof readAccounts>>[number];

/** The accounts from which the units' orders may be debited. */
export function AccountsPage(props: {
  readonly units: readonly Unit[];
  readonly body: FormBody;
  readonly errors: readonly FormError[];
}): VNode {
  return (
    <Page
      title={words.accountsTitle}
      lead={words.accountsLead}
      crumbs={[{ label: nav.payments, href: '/pembayaran' }]}
    >
      <ErrorSummary errors={props.errors} />
      {props.units.length === 0 && <EmptyState title={words.accounts} text={words.noUnits} />}
      {props.units.map((unit) => (
        <Account unit={unit} {...props} />
      ))}
    </Page>
  );
}

function Account({
  unit,
  body,
  errors,
}: {
  readonly unit: Unit;
  readonly body: FormBody;
  readonly errors: readonly FormError[];
}): VNode {
  const { t } = useView();
  const again = typed(body, 'unitId') === unit.id;
  const now = unit.bank_account ? `${unit.bank_name} ${unit.bank_account}` : t(words.noAccount);
  return (
    <Card title={unit.name} icon="landmark" end={<span>{now}</span>}>
      <Form
        action="/pembayaran/rekening"
        version={unit.version}
        hidden={{ unitId: unit.id }}
        label={unit.name}
      >
        <FieldRow>
          <TextField
            name="bankName"
            label={words.bankName}
            value={again ? typed(body, 'bankName') : (unit.bank_name ?? 'Bank DKI')}
            maxLength={60}
            error={again ? errorOf(errors, 'bankName') : undefined}
          />
          <TextField
            name="bankAccount"
            label={words.bankAccount}
            value={again ? typed(body, 'bankAccount') : (unit.bank_account ?? '')}
            inputMode="numeric"
            maxLength={24}
            error={again ? errorOf(errors, 'bankAccount') : undefined}
          />
        </FieldRow>
        <Actions>
          <Button variant="secondary" label={words.register} />
        </Actions>
      </Form>
    </Card>
  );
}
