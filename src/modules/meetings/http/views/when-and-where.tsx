import type { VNode } from 'preact';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { errorOf, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { DateField, SuggestField, TextField, TimeField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import { type Place, PlaceField } from '../../../regions/public.ts';
import type { MeetingTyped } from '../meeting-form.ts';
import { words } from './words.ts';

type When = Pick<MeetingTyped, 'day' | 'start' | 'end'>;
type Where = Pick<MeetingTyped, 'room' | 'address' | 'kelurahan'>;

/** Day, start and end of a meeting. */
export function WhenFields(props: {
  readonly typed: When;
  readonly errors: readonly FormError[];
  readonly today: string;
}): VNode {
  const { view } = useView();
  const { typed, errors, today } = props;
  const { zone } = view.government;
  return (
    <FieldRow>
      <DateField name="day" label={words.day} value={typed.day} min={today} error={errorOf(errors, 'day')} />
      <TimeField
        name="start"
        label={words.start}
        value={typed.start}
        zone={zone}
        error={errorOf(errors, 'start')}
      />
      <TimeField name="end" label={words.end} value={typed.end} zone={zone} error={errorOf(errors, 'end')} />
    </FieldRow>
  );
}

/** Room, address and kelurahan of a meeting. */
export function WhereFields(props: {
  readonly typed: Where;
  readonly errors: readonly FormError[];
  readonly rooms: readonly string[];
  readonly places: readonly Place[];
}): VNode {
  const { typed, errors } = props;
  return (
    <FormSection title={words.where}>
      <SuggestField
        name="room"
        label={words.room}
        value={typed.room}
        suggestions={props.rooms}
        maxLength={120}
        error={errorOf(errors, 'room')}
      />
      <TextField
        name="address"
        label={words.address}
        value={typed.address}
        maxLength={300}
        error={errorOf(errors, 'address')}
      />
      <PlaceField
        name="kelurahan"
        label={words.kelurahan}
        hint={words.kelurahanHint}
        value={typed.kelurahan}
        places={props.places}
        error={errorOf(errors, 'kelurahan')}
      />
    </FormSection>
  );
}
