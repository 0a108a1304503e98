import type { VNode } from 'preact';
import { control, Field, type FieldProps } from '../../../web/ui/field.tsx';
import { type Place, placeLabel } from '../domain/place.ts';

/**
 * A kelurahan, typed with the browser's own search over all of them; works without a script, where the bare name or the
 * code is enough. Read what was typed with `placeCodeOf`.
 */
export function PlaceField(
  props: FieldProps & { value?: string | undefined; places: readonly Place[] },
): VNode {
  const attributes = control(props);
  const list = `${attributes.id}-list`;
  return (
    <Field {...props}>
      <input
        {...attributes}
        class="input"
        type="text"
        value={props.value}
        list={list}
        autocomplete="off"
        maxLength={150}
      />
      <datalist id={list}>
        {props.places.map((place) => (
          <option value={placeLabel(place)} />
        ))}
      </datalist>
    </Field>
  );
}
