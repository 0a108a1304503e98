import { rupiah } from '../kernel/rupiah.ts';
import { activityLines, activityNames, programNames } from './lists/activities.ts';
import { random } from './random.ts';
import type { DemoBudgetLine, DemoPackage } from './types.ts';
import { slug } from './units.ts';

/** Account of meals at meetings; the gate of e-Order stands in front of it. */
export const mealAccountCode = '5.1.02.01.01.0052';

type Activity = {
  readonly unitKey: string;
  readonly code: string;
  readonly name: string;
  readonly packages: readonly { name: string; millions: number; state: DemoPackage['state'] }[];
};

const states: Readonly<Record<string, DemoPackage['state']>> = {
  r: 'ready',
  b: 'awaiting_budget_authority',
  p: 'awaiting_preparation',
  o: 'awaiting_procurement_officer',
};

/** The budget lines (DPA) of a year on the account of meeting meals, for the units that order. */
export function budgetLines(year: number): DemoBudgetLine[] {
  return activities().map((activity) => {
    const planned = activity.packages.reduce((sum, item) => sum + item.millions, 0);
    const spare = random(`line-${activity.unitKey}-${activity.code}-${year}`).int(0, 6);
    const program = activity.code.split('.').slice(0, 3).join('.');
    const kind = activity.code.split('.').slice(0, 5).join('.');
    return {
      key: lineKey(activity, year),
      year,
      unitKey: activity.unitKey,
      programCode: program,
      programName: programNames[program] ?? (programNames['*.01'] as string),
      activityCode: kind,
      activityName: activityNames[kind] ?? (activityNames['*.01.1.06'] as string),
      subActivityCode: activity.code,
      subActivityName: activity.name,
      accountCode: mealAccountCode,
      accountName: 'Belanja Makanan dan Minuman Rapat',
      fund: 'PAD',
      ceiling: rupiah((planned + spare) * 1_000_000),
    };
  });
}

/**
 * The RUP packages of a year.
 * @param currentYear in years before it every package is `ready`: its stages were walked long ago.
 */
export function packages(year: number, currentYear: number = year): DemoPackage[] {
  let serial = 0;
  return activities().flatMap((activity) =>
    activity.packages.map(({ name, millions, state }): DemoPackage => {
      serial++;
      const choice = random(`package-${activity.unitKey}-${name}-${year}`);
      return {
        key: `${activity.unitKey}--${slug(name)}-${year}`,
        year,
        unitKey: activity.unitKey,
        budgetLineKey: lineKey(activity, year),
        rupId: `${(year % 4) + 5}${String(1_200_000 + serial * 8_713 + choice.int(1, 8_000)).padStart(7, '0')}`,
        name: `Belanja ${name}`,
        method: method(name, choice.next()),
        kind: /^(Prasmanan|Konsumsi Tamu|Konsumsi Pelatihan)/.test(name) ? 'services' : 'goods',
        ceiling: rupiah(millions * 1_000_000),
        state: year < currentYear ? 'ready' : state,
      };
    }),
  );
}

function activities(): Activity[] {
  return activityLines
    .trim()
    .split('\n')
    .map((line) => {
      const [unitKey = '', code = '', name = '', list = ''] = line.split('|');
      const items = list.split(';').map((item) => {
        const [packageName = '', millions, state = ''] = item.split('~');
        return {
          name: packageName,
          millions: Number(millions),
          state: states[state] as DemoPackage['state'],
        };
      });
      return { unitKey, code, name, packages: items };
    });
}

function method(name: string, draw: number): DemoPackage['method'] {
  if (/Pelatihan|Posyandu/.test(name)) return 'swakelola';
  return draw < 0.6 ? 'e_purchasing' : 'direct_procurement';
}

function lineKey(activity: Activity, year: number): string {
  return `${activity.unitKey}--${activity.code}-${year}`;
}
