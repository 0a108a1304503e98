import type { VNode } from 'preact';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';

/** The table behind a chart, folded: the same figures for those who read rather than look. */
export function Twin(props: {
  caption: Words;
  heads: readonly Words[];
  rows: readonly (readonly [Words, ...string[]])[];
  /** Where the names lead to, in the order of the rows. */
  hrefs?: readonly (string | undefined)[] | undefined;
}): VNode {
  const { t } = useView();
  return (
    <details class="twin">
      <summary>{t(small.asTable)}</summary>
      <table>
        <caption class="quiet-label">{t(props.caption)}</caption>
        <thead>
          <tr>
            {props.heads.map((head, index) => (
              <th scope="col" class={index > 0 ? 'num' : undefined}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([name, ...cells], index) => (
            <tr>
              <th scope="row">
                {props.hrefs?.[index] ? <a href={props.hrefs[index]}>{t(name)}</a> : t(name)}
              </th>
              {cells.map((cell) => (
                <td class="num">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
