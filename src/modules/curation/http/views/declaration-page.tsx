import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Text } from '../../../../kernel/text.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { TextArea, TextField } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { desk } from './desk-words.ts';
import { status } from './status-words.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const declarationWords = {
  lead: pair(
    'Dengan data ini e-Order menemukan sendiri bila Anda berhubungan dengan penyedia. Hanya Anda yang dapat membacanya.',
    'With this e-Order finds by itself whether you have a tie to a maker. Nobody but you can read it.',
  ),
  nik: pair('NIK Anda', 'Your NIK'),
  nikHint: pair('16 angka.', '16 digits.'),
  address: pair('Alamat rumah', 'Home address'),
  account: pair('Nomor rekening', 'Account number'),
  accountHint: pair('Rekening pribadi; angka saja.', 'Your own account; digits only.'),
  save: pair('Simpan Pernyataan', 'Save the declaration'),
  saved: pair('Pernyataan tersimpan.', 'The declaration is kept.'),
  since: pair('Terakhir diisi {day}.', 'Last filled in on {day}.'),
} as const;

export type Declared = { readonly nik: string; readonly address: string; readonly bankAccount: string };

/** A curator's own declaration of interests. */
export function DeclarationPage(props: {
  readonly declared: (Declared & { readonly at: Date | null }) | null;
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t, day } = useView();
  const w = declarationWords;
  const errors = formErrors(props.refusals);
  const { declared } = props;
  return (
    <Page title={desk.declaration} lead={w.lead} crumbs={[{ label: status.crumb, href: '/kurasi' }]}>
      <ErrorSummary errors={errors} />
      {declared?.at && (
        <Notice kind="info">
          <p>{t(w.since, { day: day(declared.at) })}</p>
        </Notice>
      )}
      <Form action="/kurasi/pernyataan" label={desk.declaration}>
        <TextField
          name="nik"
          label={w.nik}
          hint={w.nikHint}
          inputMode="numeric"
          width="medium"
          maxLength={20}
          autocomplete="off"
          value={declared?.nik ?? ''}
          error={errorOf(errors, 'nik')}
        />
        <TextArea
          name="address"
          label={w.address}
          rows={2}
          maxLength={300}
          value={declared?.address ?? ''}
          error={errorOf(errors, 'address')}
        />
        <TextField
          name="bankAccount"
          label={w.account}
          hint={w.accountHint}
          inputMode="numeric"
          width="medium"
          maxLength={40}
          autocomplete="off"
          value={declared?.bankAccount ?? ''}
          error={errorOf(errors, 'bankAccount')}
        />
        <Actions>
          <Button label={w.save} icon="check" />
        </Actions>
      </Form>
    </Page>
  );
}
