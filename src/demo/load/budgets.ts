import { dayOf } from '../../kernel/time.ts';
import {
  acceptPackages,
  disposeToOfficer,
  disposeToPpk,
  importLines,
  importPackages,
} from '../../modules/budget/public.ts';
import type { Site } from '../../platform/http/context.ts';
import { budgetLines, packages } from '../budget.ts';
import { at, later, minute, workingDay } from '../office-time.ts';
import type { DemoBudgetLine, DemoPackage } from '../types.ts';
import { unitOf } from '../units.ts';
import type { Cast } from './cast.ts';
import type { DemoDoor } from './door.ts';

const administrator = 'admin';

type Work = { readonly site: Site; readonly door: DemoDoor; readonly cast: Cast; readonly now: Date };

/**
 * Budget lines and packages of the years, and their way through stages 1 to 3: what is ready was imported in December and
 * disposed before the year began; what still waits came with the revision of the last days.
 * @returns the packages' ids by key.
 */
export async function loadBudgets(
  work: Work,
  years: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  const current = Number(dayOf(work.now).slice(0, 4));
  const ids = new Map<string, string>();
  for (const year of years) {
    const lines = budgetLines(year);
    const all = packages(year, current);
    const ready = all.filter((item) => item.state === 'ready');
    const waiting = all.filter((item) => item.state !== 'ready');
    const december = (day: number, time: string): Date => at(workingDay(`${year - 1}-12-${day}`, 0), time);
    const revision = (back: number, time: string): Date => at(workingDay(dayOf(work.now), -back), time);
    await importYear(work, year, lines, december(10, '09:00'));
    await importBatch(work, `demo-${year}-packages`, ready, lines, december(10, '10:00'));
    await importBatch(work, `demo-${year}-packages-revised`, waiting, lines, revision(2, '10:00'));
    for (const [key, id] of await readPackageIds(work.site, all)) ids.set(key, id);
    await walk(work, `demo-${year}`, ready, ids, (stage) => december(11 + stage, '09:00'));
    const late = [revision(2, '14:00'), revision(1, '09:00'), revision(1, '11:00')];
    await walk(work, `demo-${year}-revised`, waiting, ids, (stage) => late[stage] as Date);
  }
  return ids;
}

async function importYear(
  { door, cast }: Work,
  year: number,
  lines: readonly DemoBudgetLine[],
  when: Date,
): Promise<void> {
  await door.act(importLines, {
    actor: await cast.byUsername(administrator, when),
    at: when,
    key: `demo-${year}-lines`,
    input: {
      lines: lines.map((line) => ({
        unitCode: unitOf(line.unitKey).code,
        year: line.year,
        subActivityCode: line.subActivityCode,
        subActivityName: line.subActivityName,
        accountCode: line.accountCode,
        accountName: line.accountName,
        fund: line.fund,
        ceiling: line.ceiling.toString(),
      })),
    },
  });
}

async function importBatch(
  { door, cast }: Work,
  key: string,
  batch: readonly DemoPackage[],
  lines: readonly DemoBudgetLine[],
  when: Date,
): Promise<void> {
  if (batch.length === 0) return;
  const lineOf = new Map(lines.map((line) => [line.key, line]));
  const rows = batch.map((item) => {
    const line = lineOf.get(item.budgetLineKey);
    if (!line) throw new Error(`no budget line ${item.budgetLineKey}`);
    const { rupId, name, method, kind, year } = item;
    const { subActivityCode, accountCode, fund } = line;
    const [unitCode, ceiling] = [unitOf(item.unitKey).code, item.ceiling.toString()];
    return { rupId, name, unitCode, method, kind, ceiling, year, subActivityCode, accountCode, fund };
  });
  const actor = await cast.byUsername(administrator, when);
  await door.act(importPackages, { actor, at: when, key, input: { packages: rows } });
}

async function readPackageIds(site: Site, all: readonly DemoPackage[]): Promise<[string, string][]> {
  const rows = await site.db
    .selectFrom('rup_package')
    .select(['id', 'rup_id'])
    .where(
      'rup_id',
      'in',
      all.map((item) => item.rupId),
    )
    .execute();
  const idOf = new Map(rows.map((row) => [row.rup_id, row.id]));
  return all.map((item) => [item.key, idOf.get(item.rupId) ?? '']);
}

/** How many of the three stages a package in a state has behind it. */
const stagesDone: Record<DemoPackage['state'], number> = {
  awaiting_budget_authority: 0,
  awaiting_preparation: 1,
  awaiting_procurement_officer: 2,
  ready: 3,
};

/** Stages 1 to 3 of the packages, unit by unit, by the people of the unit. */
async function walk(
  { door, cast }: Work,
  key: string,
  all: readonly DemoPackage[],
  ids: ReadonlyMap<string, string>,
  stageAt: (stage: number) => Date,
): Promise<void> {
  const units = [...Map.groupBy(all, (item) => item.unitKey)];
  for (const stage of [0, 1, 2] as const) {
    for (const [index, [unitKey, own]] of units.entries()) {
      const packageIds = own
        .filter((item) => stagesDone[item.state] > stage)
        .map((item) => ids.get(item.key) ?? '');
      if (packageIds.length === 0) continue;
      const when = later(stageAt(stage), index * 4 * minute);
      const actor = await cast.inUnit(stagePositions[stage], unitKey, when);
      const call = { actor, at: when, key: `${key}-stage-${stage + 1}-${unitKey}` };
      // Nobody touches them between: each stage raises the version by one.
      const seen = { packageIds, versions: Object.fromEntries(packageIds.map((id) => [id, stage + 1])) };
      if (stage === 0) {
        const { personId } = await cast.inUnit('commitment_officer', unitKey, when);
        await door.act(disposeToPpk, { ...call, input: { ...seen, commitmentOfficerId: personId } });
      } else if (stage === 1) {
        const { personId } = await cast.inUnit('procurement_officer', unitKey, when);
        const input = { ...seen, procurementOfficerId: personId, useTemplates: true };
        await door.act(disposeToOfficer, { ...call, input });
      } else {
        await door.act(acceptPackages, { ...call, input: seen });
      }
    }
  }
}

const stagePositions = ['budget_authority', 'commitment_officer', 'procurement_officer'] as const;
