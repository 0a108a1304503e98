import type { ComponentChildren } from 'preact';
import type { Text } from '../../kernel/text.ts';
import type { Tone } from '../../web/text/states.ts';
import type { TimelineEntry } from '../../web/ui/facts.tsx';
import type { IconName } from '../../web/ui/icon-data.ts';
import { anonymousActor } from '../commands/actor.ts';
import { positionLabels } from '../commands/positions.ts';
import type { TimelineEvent } from '../commands/timeline.ts';
import { titleOf } from '../commands/titles.ts';

/** What a page may add to an entry: a sentence from its facts, an icon, a tone. */
export type TimelineLook = {
  readonly note?: (event: TimelineEvent) => ComponentChildren;
  readonly icon?: (event: TimelineEvent) => IconName | undefined;
  readonly tone?: (event: TimelineEvent) => Tone | undefined;
};

const acting: Record<'plt' | 'plh', Text> = {
  plt: { id: 'Plt.', en: 'Acting (Plt.)' },
  plh: { id: 'Plh.', en: 'Acting (Plh.)' },
};

/** Events as the Timeline component shows them; the decree is shown when somebody acted for somebody. */
export function toTimelineEntries(
  events: readonly TimelineEvent[],
  look: TimelineLook = {},
): TimelineEntry[] {
  return events.map((event) => ({
    at: event.at,
    what: titleOf(event.command),
    // Before sign-in nobody has a name.
    who: event.actorName === anonymousActor.name ? undefined : event.actorName,
    position: positionOf(event),
    decree: event.acting === 'plt' || event.acting === 'plh' ? (event.decree ?? undefined) : undefined,
    note: look.note?.(event),
    icon: look.icon?.(event),
    tone: look.tone?.(event),
  }));
}

function positionOf({ position, acting: kind }: TimelineEvent): Text | undefined {
  const label = position === null ? undefined : positionLabels[position];
  if (!label || kind === null || kind === 'definitive') return label;
  return { id: `${acting[kind].id} ${label.id}`, en: `${acting[kind].en} ${label.en}` };
}
