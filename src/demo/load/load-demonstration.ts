import { dayOf } from '../../kernel/time.ts';
import { verifyLedger } from '../../modules/budget/public.ts';
import { useDefaults } from '../../modules/curation/commands/use-defaults.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { sequenceEvents } from '../../platform/commands/sequencer.ts';
import { registerTitles } from '../../platform/commands/titles.ts';
import type { Site } from '../../platform/http/context.ts';
import { officerSignsUpTo } from '../market.ts';
import { pastOrders, yearsOf } from '../orders.ts';
import { people } from '../people.ts';
import { products } from '../products.ts';
import type { DemoOrder } from '../types.ts';
import { loadBudgets } from './budgets.ts';
import { type Cast, gatherCast } from './cast.ts';
import { certificateSteps } from './certificates.ts';
import { stagePhotos } from './curation-deeds.ts';
import { curationExtras } from './curation-extras.ts';
import { curationSteps } from './curation-steps.ts';
import { type DemoDoor, openDemoDoor } from './door.ts';
import { loadEverybody } from './everybody.ts';
import { extraSteps } from './extras.ts';
import { type MarkStage, markDemonstration, markKey, readMark } from './mark.ts';
import { withinYear } from './order-course.ts';
import type { Stage } from './order-life.ts';
import { orderSteps } from './order-steps.ts';
import { stagePapers } from './papers.ts';
import { keepPictures } from './pictures.ts';
import { type ProgressOptions, startProgress, terminalOf } from './progress.ts';
import { loadGovernment, loadMarket, type Picture, setUpAt } from './reference.ts';
import { runSteps } from './run-steps.ts';
import { demonstrationPassword } from './sign-in.ts';

export { type DemonstrationSignIn, demonstrationSignIn } from './sign-in.ts';

export type DemonstrationOptions = {
  /** Only the last so many orders of the year, for tests; everything else is always loaded. */
  readonly orders?: number;
  /** Rewrites the last line of the terminal; the process's own unless told, null for whole lines only. */
  readonly rewrite?: ((line: string) => void) | null;
};

/** Orders whose steps run at once: enough for two cores, and half of the pool stays free. */
const width = 8;

/**
 * Loads the demonstration of a government: reference data, people, budgets, and a year of orders by the people who did them,
 * each at its own time and through the door. Returns at once where it is complete, goes on where an earlier run was ended,
 * and leaves a government alone that has data of its own.
 * @throws Error when the ledger does not follow from its entries afterwards.
 */
export async function loadDemonstration(
  site: Site,
  say: (line: string) => void,
  options: DemonstrationOptions = {},
): Promise<void> {
  const { rewrite = terminalOf(process.stdout) } = options;
  registerTitles([markDemonstration]);
  if (await readMark(site, 'finished')) return;
  const begun = await readMark(site, 'begun');
  if (!begun && (await hasUnits(site))) {
    say('Pemerintah ini sudah memiliki data sendiri; data peragaan tidak dimuat.');
    return;
  }
  say(begun ? 'Melanjutkan pemuatan data peragaan …' : 'Memuat data peragaan: satu tahun pesanan …');
  const door = await openDemoDoor(site);
  const now = begun ?? site.clock();
  await mark(door, 'begun', now);

  const began = Date.now();
  const team = people(dayOf(now));
  const drawn = drawPictures(site, door, now);
  const unitIds = await loadGovernment(door, now);
  const market = await loadMarket(door, now, drawn);
  await loadEverybody(door, setUpAt(now, '13:00'), team, demonstrationPassword, market.suppliers);
  const cast = gatherCast(team, door);
  await useDefaultRules(door, cast, setUpAt(now, '14:00'));
  const orders = planned(now, options);
  const packageIds = await loadBudgets({ site, door, cast, now }, yearsOf(orders, now));
  say(`Wilayah, unit, orang, penyedia, produk, dan anggaran dimuat dalam ${seconds(began)} s.`);

  await loadOrders(
    site,
    door,
    cast,
    now,
    orders,
    { unitIds, packageIds, productIds: market.products },
    drawn,
    { say, rewrite },
  );
  const faults = await verifyLedger(site.db, site.schema);
  if (faults.length > 0)
    throw new Error(`the ledger of the demonstration differs in ${faults.length} balances`);
  await mark(door, 'finished', site.clock());
  while ((await sequenceEvents(site)) > 0) {
    // A full batch: there may be more.
  }
  say(`Data peragaan siap dalam ${seconds(began)} s.`);
}

async function mark(door: DemoDoor, stage: MarkStage, at: Date): Promise<void> {
  await door.act(markDemonstration, { actor: systemActor, at, key: markKey(stage), input: { stage } });
}

/** The head of department publishes the openly chosen rules of curation. */
async function useDefaultRules(door: DemoDoor, cast: Cast, at: Date): Promise<void> {
  const actor = await cast.byUsername('kadis', at);
  await door.act(useDefaults, { actor, at, key: 'demo-curation-rules', input: { confirm: true as const } });
}

async function hasUnits({ db }: Site): Promise<boolean> {
  return (await db.selectFrom('unit').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Draws while the tables are filled; nothing where the products are there already. */
function drawPictures(site: Site, door: DemoDoor, now: Date): Picture {
  let hashes: ReturnType<typeof keepPictures> | null = null;
  const draw = () =>
    (hashes ??= keepPictures(
      site.files,
      products(dayOf(now)).map(({ picture }) => picture),
    ));
  if (!door.isDone('demo-products-old-0')) void draw().catch(() => {});
  return async (name) => {
    const hash = (await draw()).get(name);
    if (!hash) throw new Error(`no picture ${name}`);
    return hash;
  };
}

/** The orders of the plan, fewer for a test: the last ones, which are those in flight, some of each fate, and the large ones. */
function planned(now: Date, { orders: count }: DemonstrationOptions): DemoOrder[] {
  const all = withinYear(pastOrders(now));
  if (count === undefined) return all;
  const large = all.slice(0, -count).filter(({ gross }) => gross > officerSignsUpTo);
  return [...large, ...all.slice(large.length - count)];
}

async function loadOrders(
  site: Site,
  door: DemoDoor,
  cast: Cast,
  now: Date,
  orders: readonly DemoOrder[],
  ids: Pick<Stage, 'unitIds' | 'packageIds' | 'productIds'>,
  drawn: Picture,
  terminal: Pick<ProgressOptions, 'say' | 'rewrite'>,
): Promise<void> {
  const papers = await stagePapers(site);
  const stage: Stage = { site, door, cast, papers, ...ids };
  const photos = stagePhotos(site, drawn);
  const { steps: ofOrders, lives } = orderSteps(stage, orders, now);
  const curation = curationSteps(stage, photos, now);
  const steps = [
    ...ofOrders,
    ...extraSteps(stage, now),
    ...certificateSteps(stage, now),
    ...curation.steps,
    ...curationExtras(stage, photos, curation, now),
  ];
  const progress = startProgress('Setahun pesanan', steps.length, {
    ...terminal,
    clock: () => performance.now(),
  });
  await runSteps(steps, width, progress.step);
  progress.done();
  const refused = lives.filter((life) => life.refused !== null);
  if (refused.length === 0) return;
  terminal.say(
    `${refused.length} pesanan rencana tidak dapat dimuat seluruhnya, misalnya ${refused[0]?.refused}.`,
  );
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}
