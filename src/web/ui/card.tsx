import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-data.ts';

/** A sheet of paper on the page: with a title it is a section that people can find by heading. */
export function Card(props: {
  title?: Words | undefined;
  icon?: IconName | undefined;
  id?: string | undefined;
  /** Heading level; 2 unless nested. */
  level?: 2 | 3 | undefined;
  /** Right of the title: a link or a badge. */
  end?: ComponentChildren;
  foot?: ComponentChildren;
  /** `plain` has no frame, `tint` lies on teal, `flush` lets a table reach the edges. */
  look?: 'paper' | 'plain' | 'tint' | 'flush' | undefined;
  children?: ComponentChildren;
}): VNode {
  const { t } = useView();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section class={`card card-${props.look ?? 'paper'}`} id={props.id}>
      {props.title && (
        <header class="card-head">
          <Heading>
            {props.icon && <Icon name={props.icon} />}
            {t(props.title)}
          </Heading>
          {props.end}
        </header>
      )}
      <div class="card-body">{props.children}</div>
      {props.foot && <footer class="card-foot">{props.foot}</footer>}
    </section>
  );
}

/** Things below each other with even space. */
export function Stack(props: { children: ComponentChildren; gap?: 'small' | 'normal' | 'large' }): VNode {
  return <div class={`stack stack-${props.gap ?? 'normal'}`}>{props.children}</div>;
}

/** Things beside each other that wrap. */
export function Row(props: { children: ComponentChildren; spread?: boolean | undefined }): VNode {
  return <div class={props.spread ? 'row row-spread' : 'row'}>{props.children}</div>;
}

/** Equal columns that fit by themselves; `min` is the narrowest a cell may be. */
export function Grid(props: { children: ComponentChildren; min?: 'narrow' | 'normal' | 'wide' }): VNode {
  return <div class={`grid-auto grid-${props.min ?? 'normal'}`}>{props.children}</div>;
}

/** Running text at a readable width; `lead` for the sentence under a title, `quiet` for asides. */
export function Prose(props: { children: ComponentChildren; tone?: 'normal' | 'lead' | 'quiet' }): VNode {
  return <div class={`prose prose-${props.tone ?? 'normal'}`}>{props.children}</div>;
}
