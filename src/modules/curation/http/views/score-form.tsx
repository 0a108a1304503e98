import type { VNode } from 'preact';
import { typed } from '../../../../platform/http/forms.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { FieldGroup, fieldId } from '../../../../web/ui/field.tsx';
import { errorOf, Form } from '../../../../web/ui/form.tsx';
import { NumberField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import type { CriteriaSet, Criterion } from '../../domain/criteria.ts';
import { type Acting, GoNext, RemarkField, TaxField } from './act-forms.tsx';
import { desk as w } from './desk-words.ts';

/** Up to this scale each mark has a box of its own. */
const boxesMax = 10;

type Props = Omit<Acting, 'level'> & {
  readonly set: CriteriaSet;
  readonly needsTax: boolean;
  /** Shown where the lease is over and the marks were typed already: the same form takes the piece again. */
  readonly lapsed: boolean;
};

/** The score sheet: a row of boxes for each criterion with its guidance; the total beside lives with a script. */
export function ScoreForm(props: Props): VNode {
  const { t } = useView();
  const { id, version, set, body, errors } = props;
  return (
    <Card title={w.scoreTitle} icon="scale" id="tindakan">
      <Form action={`/kurasi/pengajuan/${id}/nilai`} version={version} label={w.scoreTitle}>
        <div class="score-sheet" data-marks>
          {set.criteria.map((criterion) => (
            <MarkField
              criterion={criterion}
              value={typed(body, `marks.${criterion.code}`)}
              error={errorOf(errors, `marks.${criterion.code}`)}
            />
          ))}
          <p class="score-total" data-js>
            {t(w.total)}: <output data-total>–</output>{' '}
            <small>{t(w.totalOf, { n: decimal(set.passTotal) })}</small>
          </p>
          <p class="field-hint" data-js>
            {t(w.scoreKeys)}
          </p>
        </div>
        {props.needsTax && <TaxField body={body} errors={errors} />}
        <RemarkField name="remark" body={body} errors={errors} optional />
        <GoNext />
        <Actions>
          {props.lapsed ? (
            <Button label={w.takeAgain} icon="refresh-cw" name="aksi" value="ambil" />
          ) : (
            <Button label={w.scoreButton} icon="check" />
          )}
        </Actions>
      </Form>
    </Card>
  );
}

function MarkField(props: {
  readonly criterion: Criterion;
  readonly value: string;
  readonly error: ReturnType<typeof errorOf>;
}): VNode {
  const { t } = useView();
  const { code, name, guidance, weight, scale, passMark } = props.criterion;
  const field = `marks.${code}`;
  const label = t(name);
  const hint = `${t(guidance)} (${t(w.weight, { n: weight })}, ${t(w.passMark, { n: passMark })})`;
  if (scale > boxesMax) {
    return (
      <div class="score-mark" data-weight={weight} data-scale={scale}>
        <NumberField
          name={field}
          label={label}
          hint={`${hint}. ${t(w.markOf, { n: scale })}`}
          value={props.value}
          min={1}
          max={scale}
          error={props.error}
        />
      </div>
    );
  }
  const id = fieldId(field);
  return (
    <div class="score-mark" data-weight={weight} data-scale={scale}>
      <FieldGroup name={field} label={label} hint={hint} error={props.error}>
        <div class="score-boxes">
          {Array.from({ length: scale }, (_, index) => String(index + 1)).map((mark, index) => (
            <label class={Number(mark) < passMark ? 'score-box score-low' : 'score-box'}>
              <input
                type="radio"
                id={index === 0 ? id : `${id}-${mark}`}
                name={field}
                value={mark}
                checked={mark === props.value}
                required
              />
              <span>{mark}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}

/** Basis points or hundredths as people read them: `87,5`. */
export function decimal(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',');
}
