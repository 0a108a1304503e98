import type { VNode } from 'preact';
import { buttons, small } from '../text/common.ts';
import { useView } from '../view.ts';
import { LinkButton } from './button.tsx';
import { Row } from './card.tsx';
import { Icon } from './icon.tsx';

type PagerProps = {
  page: number;
  more: boolean;
  href: (page: number) => string;
  size: number;
  sizes?: readonly { size: number; href: string }[] | undefined;
};

/** The foot of a list: its pages, and the whole list as a file where there is something in it. */
export function ListFoot({ csv, ...pager }: PagerProps & { csv: string | false }): VNode {
  return (
    <Row spread>
      <Pager {...pager} />
      {csv !== false && (
        <LinkButton
          href={csv}
          variant="ghost"
          size="small"
          icon="download"
          label={buttons.downloadCsv}
          download
        />
      )}
    </Row>
  );
}

/** Pages of a list that nobody counts: the one before, where we are, and the next if there is one. */
export function Pager(props: PagerProps): VNode | null {
  const { t } = useView();
  const alone = props.page === 1 && !props.more;
  if (alone && !props.sizes) return null;
  return (
    <nav class="pages" aria-label={t(small.pages)}>
      <p>{t(small.page, { n: props.page })}</p>
      {!alone && (
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
      )}
      {props.sizes && (
        <p class="pages-size">
          {t(small.perPage)}{' '}
          {props.sizes.map((choice) => (
            <a href={choice.href} aria-current={choice.size === props.size ? 'true' : undefined}>
              {choice.size}
            </a>
          ))}
        </p>
      )}
    </nav>
  );
}
