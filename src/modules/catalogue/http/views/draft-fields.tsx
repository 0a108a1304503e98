import type { VNode } from 'preact';
import { Checkbox, RadioCards } from '../../../../web/ui/choices.tsx';
import { FieldGroup } from '../../../../web/ui/field.tsx';
import { errorOf, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { NumberField, SuggestField, TextArea, TextField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import { allergenCodes, allergens } from '../../domain/allergens.ts';
import type { DraftForm } from '../draft-form.ts';
import { own as w } from './own-words.ts';

type Props = { readonly form: DraftForm; readonly errors: readonly FormError[] };

/** What the product is, what is in it, how it is packed. Only the name is needed to save; the rest is needed to submit. */
export function DraftFields(props: Props): VNode {
  return (
    <>
      <What {...props} />
      <Contents {...props} />
      <Packing {...props} />
    </>
  );
}

const unitNames = ['kotak', 'porsi', 'bungkus', 'potong', 'buah', 'tampah', 'nampan', 'pak'];

function What({ form, errors }: Props): VNode {
  return (
    <FormSection title={w.product}>
      <TextField
        name="content.name"
        label={w.name}
        hint={w.nameHint}
        value={form.name}
        maxLength={120}
        error={errorOf(errors, 'content.name')}
      />
      <RadioCards
        name="content.kind"
        label={w.kind}
        value={form.kind}
        options={[
          { value: 'meal', label: w.meal },
          { value: 'snack', label: w.snack },
        ]}
        error={errorOf(errors, 'content.kind')}
      />
      <SuggestField
        name="content.unitName"
        label={w.unitName}
        hint={w.unitHint}
        value={form.unitName}
        suggestions={unitNames}
        maxLength={40}
        width="medium"
        error={errorOf(errors, 'content.unitName')}
      />
      <TextArea
        name="content.descriptionId"
        label={w.description}
        hint={w.descriptionHint}
        value={form.descriptionId}
        maxLength={2000}
        error={errorOf(errors, 'content.descriptionId')}
      />
      <TextArea
        name="content.descriptionEn"
        label={w.descriptionEn}
        value={form.descriptionEn}
        rows={2}
        maxLength={2000}
        error={errorOf(errors, 'content.descriptionEn')}
        optional
      />
    </FormSection>
  );
}

function Contents({ form, errors }: Props): VNode {
  const { t } = useView();
  return (
    <FormSection title={w.contents}>
      <TextArea
        name="content.menu"
        label={w.menu}
        hint={w.menuHint}
        value={form.menu}
        rows={4}
        error={errorOf(errors, 'content.menu')}
      />
      <TextArea
        name="content.composition"
        label={w.composition}
        hint={w.compositionHint}
        value={form.composition}
        rows={4}
        error={errorOf(errors, 'content.composition')}
      />
      <FieldGroup
        name="content.allergens"
        label={w.allergens}
        hint={w.allergensHint}
        error={errorOf(errors, 'content.allergens')}
      >
        <div class="check-grid">
          {allergenCodes.map((code) => (
            <Checkbox
              name="content.allergens"
              value={code}
              label={capital(t(allergens[code]))}
              checked={form.allergens.includes(code)}
            />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup name="content.traits" label={w.traits}>
        <div class="check-grid">
          <Checkbox name="content.vegetarian" label={w.vegetarian} checked={form.vegetarian} />
          <Checkbox name="content.spicy" label={w.spicy} checked={form.spicy} />
        </div>
      </FieldGroup>
    </FormSection>
  );
}

function Packing({ form, errors }: Props): VNode {
  const { t } = useView();
  return (
    <FormSection title={w.packing}>
      <NumberField
        name="content.shelfLifeHours"
        label={w.shelfLife}
        hint={w.shelfLifeHint}
        unit={t(w.hours)}
        value={form.shelfLifeHours}
        error={errorOf(errors, 'content.shelfLifeHours')}
      />
      <TextField
        name="content.packagingId"
        label={w.packaging}
        hint={w.packagingHint}
        value={form.packagingId}
        maxLength={200}
        error={errorOf(errors, 'content.packagingId')}
      />
      <TextField
        name="content.packagingEn"
        label={w.packagingEn}
        value={form.packagingEn}
        maxLength={200}
        error={errorOf(errors, 'content.packagingEn')}
        optional
      />
    </FormSection>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
