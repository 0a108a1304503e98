import type { Text } from '../../../../kernel/text.ts';
import { fill } from '../../../../kernel/text.ts';
import type { Assignment } from '../../../../platform/commands/actor.ts';
import {
  positionLabels,
  regionalPositions,
  supplierPositions,
} from '../../../../platform/commands/positions.ts';
import type { Words } from '../../../../web/view.ts';
import { words } from './words.ts';

type Held = Assignment | undefined;

const actingWords = { plt: 'Plt.', plh: 'Plh.' } as const;

/** In which position, where, and by which decree when acting for somebody. */
export function roleWords(held: Held, place: string | null): Text {
  if (!held) return { id: '', en: '' };
  // A business and an area are no unit, and not the whole government either: the card itself says which.
  const elsewhere = [...supplierPositions, ...regionalPositions].includes(held.position);
  if (place === null && elsewhere && held.kind === 'definitive') return positionLabels[held.position];
  const both = (lang: 'id' | 'en'): string => {
    const params = {
      role: positionLabels[held.position][lang],
      place: place ?? words.government[lang],
      decree: held.decree,
      kind: held.kind === 'definitive' ? '' : actingWords[held.kind],
    };
    return fill((held.kind === 'definitive' ? words.under : words.acting)[lang], params);
  };
  return { id: both('id'), en: both('en') };
}

/**
 * The roles of the cards, with what they share said once above them: position and place; or only the position, and each
 * card says its place; or nothing, where somebody acts in several positions.
 * @param hats in which position and where each card's reader acts.
 */
export function sayRoles(hats: readonly { readonly held: Held; readonly place: string | null }[]): {
  readonly once: Text | undefined;
  readonly roles: readonly (Words | undefined)[];
} {
  const [first] = hats;
  const held = first?.held;
  const shared = held !== undefined && hats.every((hat) => hat.held === held);
  if (shared && hats.every((hat) => hat.place === first?.place))
    return { once: roleWords(held, first?.place ?? null), roles: hats.map(() => undefined) };
  if (shared && held.kind === 'definitive')
    return {
      once: positionLabels[held.position],
      roles: hats.map(({ place }) => place ?? words.government),
    };
  return { once: undefined, roles: hats.map(({ held: own, place }) => roleWords(own, place)) };
}
