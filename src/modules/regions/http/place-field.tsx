import type { VNode } from 'preact';
import type { FieldProps } from '../../../web/ui/field.tsx';
import { SuggestField } from '../../../web/ui/inputs.tsx';
import { type Place, placeLabel } from '../domain/place.ts';

/**
 * A kelurahan, typed with the browser's own search over all of them; works without a script, where the bare name or the
 * code is enough. Read what was typed with `placeCodeOf`.
 */
export function PlaceField(
  props: FieldProps & { value?: string | undefined; places: readonly Place[] },
): VNode {
  const { places, ...field } = props;
  return <SuggestField {...field} suggestions={places.map(placeLabel)} maxLength={150} />;
}
