import type { VNode } from 'preact';
import type { StateWord, Tone } from '../text/states.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-data.ts';

/** A word in a quiet frame; `tone` adds meaning, never instead of the word. */
export function Badge(props: { label: Words; tone?: Tone | undefined; icon?: IconName | undefined }): VNode {
  const { t } = useView();
  return (
    <span class={`badge tone-${props.tone ?? 'neutral'}`}>
      {props.icon && <Icon name={props.icon} />}
      {t(props.label)}
    </span>
  );
}

/** The state of something, from `text/states.ts`: word, icon and tone. */
export function StateBadge(props: { state: StateWord }): VNode {
  return <Badge label={props.state.label} tone={props.state.tone} icon={props.state.icon} />;
}
