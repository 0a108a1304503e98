import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { positionLabels, positions } from '../../../../platform/commands/positions.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons } from '../../../../web/text/common.ts';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Prose, Row } from '../../../../web/ui/card.tsx';
import { Checkbox, RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { FieldGroup, FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { DateField, TextField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import type { Place } from '../../store/find-places.ts';
import { personPath } from '../people-query.ts';
import { placeKindOf, type TermTyped } from '../term-form.ts';
import { personCrumbs } from './person-page.tsx';
import { termWords as words } from './term-words.ts';

type Props = {
  readonly person: { readonly id: string; readonly name: string };
  readonly version: number;
  readonly typed: TermTyped;
  /** Units, businesses or areas, as the position asks. */
  readonly places: readonly Place[];
  readonly refusals: readonly Refusal[];
};

/** A new assignment: position, decree, days, and where. Finding a unit keeps everything that is typed. */
export function TermFormPage({ person, version, typed, places, refusals }: Props): VNode {
  const back = personPath(person.id);
  const errors = errorsOf(refusals);
  const field = (name: 'position' | 'kind' | 'decree' | 'from' | 'until') => ({
    name,
    label: words[name],
    value: typed[name],
    error: errorOf(errors, name),
  });
  return (
    <Page
      title={words.title}
      lead={person.name}
      crumbs={[...personCrumbs, { label: person.name, href: back }]}
    >
      <ErrorSummary errors={errors} />
      <Form action={`${back}/penugasan`} version={version} label={words.title}>
        <Select
          {...field('position')}
          blank
          width="medium"
          options={positions.map((position) => ({ value: position, label: positionLabels[position] }))}
        />
        <RadioCards
          {...field('kind')}
          options={[
            { value: 'definitive', label: words.definitive, note: words.definitiveNote },
            { value: 'plt', label: words.plt, note: words.pltNote },
            { value: 'plh', label: words.plh, note: words.plhNote },
          ]}
        />
        <TextField {...field('decree')} hint={words.decreeHint} maxLength={160} />
        <FieldRow>
          <DateField {...field('from')} />
          <DateField {...field('until')} optional />
        </FieldRow>
        <Where typed={typed} places={places} errors={errors} />
        <Actions>
          <Button icon="check" label={words.save} />
          <LinkButton href={back} variant="ghost" label={buttons.back} />
        </Actions>
      </Form>
    </Page>
  );
}

/** The search stands for what it finds: an error about a unit leads there. */
function errorsOf(refusals: readonly Refusal[]): FormError[] {
  return formErrors(refusals).map((error) =>
    /^(unitIds|supplierId|regionCode)\b/.test(error.field ?? '') ? { ...error, field: 'cari' } : error,
  );
}

function Where(props: Pick<Props, 'typed' | 'places'> & { readonly errors: readonly FormError[] }): VNode {
  const { t } = useView();
  const { typed, places } = props;
  const { search } = typed;
  return (
    <FormSection title={words.where} note={words.whereNote}>
      <TextField
        name="cari"
        label={words.search}
        hint={words.searchHint}
        value={search}
        maxLength={80}
        width="medium"
        error={errorOf(props.errors, 'cari')}
        optional
      />
      <Row>
        <Button name="lakukan" value="cari" variant="secondary" icon="search" label={words.find} />
      </Row>
      {places.length === 0 && search !== '' && (
        <Prose tone="quiet">
          <p role="status">{t(words.nothing, { search })}</p>
        </Prose>
      )}
      {places.length > 0 && <Places typed={typed} places={places} />}
    </FormSection>
  );
}

function Places({ typed, places }: Pick<Props, 'typed' | 'places'>): VNode {
  const kind = placeKindOf(typed.position);
  if (kind !== 'units') {
    const field = kind === 'supplier' ? 'supplierId' : 'regionCode';
    return (
      <RadioCards
        name={field}
        label={kind === 'supplier' ? words.supplier : words.region}
        value={typed[field]}
        options={places.map(({ id, name, code }) => ({ value: id, label: name, note: code }))}
      />
    );
  }
  return (
    <FieldGroup name="unitIds" label={words.units} optional>
      {places.map(({ id, name, code }) => (
        <Checkbox
          key={id}
          name="unitIds"
          value={id}
          label={`${name} · ${code}`}
          checked={typed.unitIds.includes(id)}
        />
      ))}
    </FieldGroup>
  );
}
