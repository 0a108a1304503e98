import type { VNode } from 'preact';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import type { IconName } from './icon-data.ts';
import { iconData } from './icon-data.ts';

/** A line icon. Decorative unless `label` says what it means. Each icon's path travels once a page. */
export function Icon(props: { name: IconName; label?: Words | undefined }): VNode {
  const { t, icons } = useView();
  icons.add(props.name);
  const label = props.label && t(props.label);
  return (
    <svg
      class="icon"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <use href={`#i-${props.name}`} />
    </svg>
  );
}

/** The symbols that this page used; the layout puts it last, when all are known. */
export function IconSprite(): VNode {
  const { icons } = useView();
  const symbols = [...icons]
    .map((name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${iconData[name]}</symbol>`)
    .join('');
  return <svg class="sprite" aria-hidden="true" dangerouslySetInnerHTML={{ __html: symbols }} />;
}
