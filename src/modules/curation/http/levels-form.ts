import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { type CuratingPosition, curatingPositions, type Level } from '../domain/process.ts';

/** One level as it was typed; a level stands at the place of its position, from the bottom to the top. */
export type LevelRow = {
  readonly position: CuratingPosition;
  readonly used: boolean;
  readonly act: string;
  readonly workingDays: string;
  readonly leaseMinutes: string;
  readonly panel: string;
};
export type LevelsForm = {
  readonly number: string;
  readonly validFrom: string;
  readonly rows: readonly LevelRow[];
  /** The position that says how the product is taxed, '' for none. */
  readonly fixesTax: string;
};

/** What a level that is not used begins with. */
const usual = { act: 'verify', workingDays: '3', leaseMinutes: '60', panel: '1' } as const;

export function filledLevels(levels: readonly Level[], number: number, validFrom: string): LevelsForm {
  return {
    number: String(number),
    validFrom,
    rows: curatingPositions.map((position) => {
      const level = levels.find((each) => each.position === position);
      return level
        ? {
            position,
            used: true,
            act: level.act,
            workingDays: String(level.workingDays),
            leaseMinutes: String(level.leaseMinutes),
            panel: String(level.panel),
          }
        : { position, used: false, ...usual };
    }),
    fixesTax: levels.find(({ fixesTax }) => fixesTax)?.position ?? '',
  };
}

export function typedLevels(body: FormBody): LevelsForm {
  return {
    number: typed(body, 'number'),
    validFrom: typed(body, 'validFrom'),
    rows: curatingPositions.map((position) => ({
      position,
      used: typed(body, `used.${position}`) !== '',
      act: typed(body, `act.${position}`),
      workingDays: typed(body, `workingDays.${position}`).trim(),
      leaseMinutes: typed(body, `leaseMinutes.${position}`).trim(),
      panel: typed(body, `panel.${position}`).trim(),
    })),
    fixesTax: typed(body, 'fixesTax'),
  };
}

export function hiddenLevels({ number, validFrom, rows, fixesTax }: LevelsForm): Record<string, string> {
  const named = rows.flatMap(({ position, used, act, workingDays, leaseMinutes, panel }) => [
    ...(used ? [[`used.${position}`, 'on'] as const] : []),
    [`act.${position}`, act] as const,
    [`workingDays.${position}`, workingDays] as const,
    [`leaseMinutes.${position}`, leaseMinutes] as const,
    [`panel.${position}`, panel] as const,
  ]);
  return { number, validFrom, fixesTax, ...Object.fromEntries(named) };
}

/** The form as the command takes it, still unchecked. */
export function levelsInput(form: LevelsForm) {
  return {
    number: numberOf(form.number) || 0,
    validFrom: form.validFrom,
    levels: form.rows
      .filter(({ used }) => used)
      .map(({ position, act, workingDays, leaseMinutes, panel }) => ({
        act,
        position,
        workingDays: numberOf(workingDays),
        leaseMinutes: numberOf(leaseMinutes),
        panel: numberOf(panel),
        fixesTax: form.fixesTax === position,
      })),
  };
}

/** `levels.2.panel` of a refusal is `panel.city_officer` of the form. */
export function levelField(form: LevelsForm, field: string | undefined): string | undefined {
  const found = /^levels\.(\d+)\.(\w+)$/.exec(field ?? '');
  if (!found) return field;
  const name = found[2] === 'fixesTax' ? null : found[2] === 'position' ? 'used' : found[2];
  const used = form.rows.filter((row) => row.used)[Number(found[1])] ?? form.rows[0];
  return name === null ? 'fixesTax' : `${name}.${used?.position}`;
}

function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
