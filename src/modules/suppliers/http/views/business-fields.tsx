import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { errorOf, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { DateField, MoneyField, SuggestField, TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { type Place, PlaceField } from '../../../regions/public.ts';
import type { BankTyped, BusinessTyped } from '../business-form.ts';
import { banks, words } from './registration-words.ts';

type Props = {
  readonly typed: BusinessTyped;
  readonly errors: readonly FormError[];
  readonly places: readonly Place[];
  /** What was verified is shown, and not asked again. */
  readonly fixed?: boolean;
};

const kinds = [
  { value: 'jakpreneur', label: words.jakpreneur, note: words.jakpreneurNote },
  { value: 'non_jakpreneur', label: words.nonJakpreneur, note: words.nonJakpreneurNote },
];
const forms = (['individual', 'cv', 'pt', 'cooperative'] as const).map((value) => ({
  value,
  label: words[value],
}));

/** Everything about a business: for its registration, and when it is corrected. */
export function BusinessFields(props: Props): VNode {
  return (
    <>
      <TheBusiness {...props} />
      <TheOwner {...props} />
      <ThePapers {...props} />
    </>
  );
}

function TheBusiness({ typed, errors, places }: Props): VNode {
  return (
    <FormSection title={words.business}>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        maxLength={120}
        error={errorOf(errors, 'name')}
      />
      <RadioCards
        name="kind"
        label={words.kind}
        options={kinds}
        value={typed.kind}
        error={errorOf(errors, 'kind')}
      />
      <Select
        name="legalForm"
        label={words.legalForm}
        options={forms}
        value={typed.legalForm || 'individual'}
        width="medium"
        error={errorOf(errors, 'legalForm')}
      />
      <PlaceField
        name="kelurahan"
        label={words.kelurahan}
        hint={words.kelurahanHint}
        value={typed.kelurahan}
        places={places}
        error={errorOf(errors, 'kelurahan')}
      />
      <TextField
        name="address"
        label={words.address}
        hint={words.addressHint}
        value={typed.address}
        maxLength={300}
        autocomplete="off"
        error={errorOf(errors, 'address')}
      />
    </FormSection>
  );
}

function TheOwner({ typed, errors, fixed }: Props): VNode {
  const { view } = useView();
  return (
    <FormSection title={words.owner}>
      {!fixed && (
        <>
          <TextField
            name="nik"
            label={words.nik}
            hint={words.nikHint}
            value={typed.nik}
            inputMode="numeric"
            width="medium"
            maxLength={24}
            autocomplete="off"
            error={errorOf(errors, 'nik')}
          />
          <DateField
            name="birthDate"
            label={words.birthDate}
            value={typed.birthDate}
            max={dayOf(view.now, view.government.zone)}
            error={errorOf(errors, 'birthDate')}
          />
        </>
      )}
      <TextField
        name="email"
        label={words.email}
        value={typed.email}
        type="email"
        maxLength={120}
        optional
        error={errorOf(errors, 'email')}
      />
    </FormSection>
  );
}

function ThePapers({ typed, errors }: Props): VNode {
  const { t } = useView();
  return (
    <FormSection title={words.papers}>
      <TextField
        name="nib"
        label={words.nib}
        hint={words.nibHint}
        value={typed.nib}
        inputMode="numeric"
        width="medium"
        maxLength={24}
        autocomplete="off"
        error={errorOf(errors, 'nib')}
      />
      <TextField
        name="npwp"
        label={words.npwp}
        hint={words.npwpHint}
        value={typed.npwp}
        inputMode="numeric"
        width="medium"
        maxLength={30}
        autocomplete="off"
        optional
        error={errorOf(errors, 'npwp')}
      />
      <MoneyField
        name="capital"
        label={words.capital}
        hint={words.capitalHint}
        value={typed.capital}
        error={errorOf(errors, 'capital')}
      />
      <MoneyField
        name="yearlySales"
        label={words.yearlySales}
        hint={words.yearlySalesHint}
        value={typed.yearlySales}
        error={errorOf(errors, 'yearlySales')}
      />
      <DefinitionFold>
        <p>{t(words.sizeRule)}</p>
      </DefinitionFold>
    </FormSection>
  );
}

/** The account to which orders are paid. */
export function BankFields(props: {
  readonly typed: BankTyped;
  readonly errors: readonly FormError[];
  readonly title?: boolean;
}): VNode {
  const { t } = useView();
  const { typed, errors } = props;
  return (
    <FormSection title={words.bank}>
      <p>{t(words.bankLead)}</p>
      <SuggestField
        name="bankName"
        label={words.bankName}
        value={typed.bankName}
        suggestions={banks}
        maxLength={80}
        error={errorOf(errors, 'bankName')}
      />
      <TextField
        name="bankAccount"
        label={words.bankAccount}
        value={typed.bankAccount}
        inputMode="numeric"
        width="medium"
        maxLength={30}
        autocomplete="off"
        error={errorOf(errors, 'bankAccount')}
      />
      <TextField
        name="bankHolder"
        label={words.bankHolder}
        value={typed.bankHolder}
        maxLength={120}
        autocomplete="off"
        error={errorOf(errors, 'bankHolder')}
      />
    </FormSection>
  );
}

/** User name and password of a new owner's account. */
export function AccountFields(props: {
  readonly username: string;
  readonly errors: readonly FormError[];
}): VNode {
  return (
    <FormSection title={words.account}>
      <TextField
        name="username"
        label={words.username}
        hint={words.usernameHint}
        value={props.username}
        width="medium"
        maxLength={60}
        autocomplete="username"
        error={errorOf(props.errors, 'username')}
      />
      <TextField
        name="password"
        label={words.password}
        hint={words.passwordHint}
        type="password"
        width="medium"
        maxLength={200}
        autocomplete="new-password"
        error={errorOf(props.errors, 'password')}
      />
    </FormSection>
  );
}
