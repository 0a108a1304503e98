import type { VNode } from 'preact';
import { small } from '../text/common.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';

/** Back and forth in a list that nobody counts (a count over a growing table would slow every page). Nothing for one short page. */
export function Pager(props: {
  page: number;
  more: boolean;
  href: (page: number) => string;
  sizes?: readonly { size: number; href: string; current: boolean }[] | undefined;
}): VNode | null {
  const { t } = useView();
  if (props.page === 1 && !props.more) return null;
  return (
    <nav class="pages" aria-label={t(small.pages)}>
      <p>{t(small.page, { n: props.page })}</p>
      <ul>
        {props.page > 1 && (
          <li class="pages-step">
            <a href={props.href(props.page - 1)} rel="prev">
              <Icon name="chevron-left" />
              {t(small.previous)}
            </a>
          </li>
        )}
        {props.more && (
          <li class="pages-step">
            <a href={props.href(props.page + 1)} rel="next">
              {t(small.next)}
              <Icon name="chevron-right" />
            </a>
          </li>
        )}
      </ul>
      {props.sizes && (
        <p class="pages-size">
          {t(small.perPage)}{' '}
          {props.sizes.map((choice) => (
            <a href={choice.href} aria-current={choice.current ? 'true' : undefined}>
              {choice.size}
            </a>
          ))}
        </p>
      )}
    </nav>
  );
}
