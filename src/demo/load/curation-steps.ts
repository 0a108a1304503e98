import { dayOf } from '../../kernel/time.ts';
import { changeDraft } from '../../modules/catalogue/commands/change-draft.ts';
import { draftProduct } from '../../modules/catalogue/commands/draft-product.ts';
import { appealDecision } from '../../modules/curation/commands/appeal.ts';
import { declareInterests } from '../../modules/curation/commands/declare.ts';
import { passSubmission } from '../../modules/curation/commands/pass.ts';
import { returnSubmission } from '../../modules/curation/commands/return-submission.ts';
import { scoreSubmission } from '../../modules/curation/commands/score.ts';
import { submitProduct } from '../../modules/curation/commands/submit.ts';
import { takeSubmission } from '../../modules/curation/commands/take.ts';
import {
  type CurationFate,
  type DemoSubmission,
  demoSubmissions,
  levelDays,
  levelsPassed,
} from '../curation.ts';
import { at, later, minute, workingDay } from '../office-time.ts';
import { random } from '../random.ts';
import { districtOf } from '../regions.ts';
import { draftOfDish, draftOfProduct, type Photos } from './curation-deeds.ts';
import type { Stage } from './order-life.ts';
import type { Step } from './run-steps.ts';

/** A submission on its way: what the house has called it so far. */
type Piece = { readonly plan: DemoSubmission; productId: string; submissionId: string; version: number };

/** A step whose beginning another part of the plan may hold back. */
export type OwnStep = Step & { readonly after: Step[] };

/** Everything of curation before the sessions; `pieceOf` finds a submission of the plan in the house. */
export type CurationSteps = {
  readonly steps: readonly Step[];
  /** The steps of each submission in their order, by its key. */
  readonly of: ReadonlyMap<string, readonly OwnStep[]>;
  readonly submissionIdOf: (key: string) => string;
};

const curators = ['kurator', 'kurator.rasa', 'kurator.kemasan'] as const;
const desks = ['companion', 'district_officer', 'city_officer'] as const;

/** The submissions of the plan through the door, each by the people of its area at its own time. */
export function curationSteps(stage: Stage, photos: Photos, now: Date): CurationSteps {
  const plans = demoSubmissions(now);
  const first = plans.reduce((day, plan) => (plan.day < day ? plan.day : day), dayOf(now));
  const declared = declarations(stage, at(workingDay(first, -2), '09:00'));
  const pieces = plans.map((plan): Piece => ({ plan, productId: '', submissionId: '', version: 0 }));
  const of = new Map<string, readonly OwnStep[]>();
  const steps = pieces.flatMap((piece) => {
    const own = stepsOf({ stage, photos, declared, now }, piece);
    of.set(piece.plan.key, own);
    return own;
  });
  const byKey = new Map(pieces.map((piece) => [piece.plan.key, piece]));
  return {
    steps: [...declared.made(), ...steps],
    of,
    submissionIdOf: (key) => byKey.get(key)?.submissionId ?? '',
  };
}

type Declared = { readonly of: (username: string) => Step; readonly made: () => readonly Step[] };

/** Whoever works at a desk says once who he is; made as the plan meets him. */
function declarations({ door, cast }: Stage, declaredAt: Date): Declared {
  const known = new Map<string, Step>();
  return {
    made: () => [...known.values()],
    of(username) {
      const found = known.get(username) ?? {
        at: declaredAt,
        after: [],
        async run() {
          const choice = random(`declare-${username}`);
          const nik = `317101${String(choice.int(1, 28)).padStart(2, '0')}13${choice.digits(6)}`;
          const actor = await cast.byUsername(username, declaredAt);
          const key = `demo-declare-${username}`;
          const address = `Jalan Pegawai No. ${choice.int(1, 90)}`;
          const input = { nik, address, bankAccount: choice.digits(12) };
          await door.act(declareInterests, { actor, at: declaredAt, key, input });
        },
      };
      known.set(username, found);
      return found;
    },
  };
}

type Scene = {
  readonly stage: Stage;
  readonly photos: Photos;
  readonly declared: Declared;
  readonly now: Date;
};

function stepsOf(scene: Scene, piece: Piece): OwnStep[] {
  const { stage, declared, now } = scene;
  const { fate, day, maker, key } = piece.plan;
  const begun = submitStep(scene, piece);
  const steps: OwnStep[] = [begun];
  const add = (when: number, usernames: readonly string[], run: (at: Date) => Promise<void>) => {
    // Nothing of the plan happens after now, on whatever day of the week it is loaded.
    const wanted = later(at(workingDay(day, when), '09:30'), random(`${key}-${when}`).int(0, 300) * minute);
    const moment = wanted < now ? wanted : later(now, -minute * (12 - steps.length));
    const after = [...usernames.map(declared.of), steps.at(-1) ?? begun];
    steps.push({ at: moment, after, run: () => run(moment) });
  };
  const passed = levelsPassed[fate];
  for (const [level, position] of desks.slice(0, passed).entries()) {
    const username = stage.cast.usernameIn(position, districtOf(maker.regionCode));
    add(levelDays[level] ?? 1, [username], (moment) => passAt(scene, piece, { level, username, moment }));
  }
  const end = endOf(scene, piece, fate);
  if (end) add(end.when, end.by, end.run);
  if (fate === 'appealed') add(9, [], (moment) => appeal(scene, piece, moment));
  return steps;
}

function submitStep({ stage, photos }: Scene, piece: Piece): OwnStep {
  const { plan } = piece;
  const { key, maker, product, day } = plan;
  const moment = later(at(day, '08:15'), random(`submit-${key}`).int(0, 60) * minute);
  return {
    at: moment,
    after: [],
    async run() {
      const { door, cast } = stage;
      const actor = await cast.ofSupplier(maker.key, moment);
      const supplierId = actor.assignments.find((held) => held.supplierId !== null)?.supplierId ?? '';
      const call = (deed: string) => ({ actor, at: moment, key: `demo-curation-${key}-${deed}` });
      if (product) {
        piece.productId = stage.productIds.get(product.key) ?? '';
        const content = draftOfProduct(product, [await pictureNow(stage, piece.productId)]);
        const input = { productId: piece.productId, version: 0, content, newPhotos: [] };
        await door.act(changeDraft, { ...call('draft'), input });
      } else {
        const photo = await photos(plan.dish.picture);
        const content = draftOfDish(plan, [photo.sha256]);
        const made = await door.act(draftProduct, {
          ...call('draft'),
          input: { supplierId, content, newPhotos: [photo] },
        });
        piece.productId = made.id;
      }
      const input = { productId: piece.productId, version: 1 };
      piece.submissionId = (await door.act(submitProduct, { ...call('submit'), input })).submissionId;
      piece.version = 1;
    },
  };
}

async function pictureNow({ site }: Stage, productId: string): Promise<string> {
  const row = await site.db
    .selectFrom('product_version')
    .select('picture')
    .where('product_id', '=', productId)
    .orderBy('number')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.picture;
}

type At = { readonly username: string; readonly moment: Date };

/** Takes the piece; what comes next is done a few minutes later by the same person. */
async function takes({ stage }: Scene, piece: Piece, deed: string, { username, moment }: At) {
  const { door, cast } = stage;
  const actor = await cast.byUsername(username, moment);
  const key = `demo-curation-${piece.plan.key}-${deed}`;
  const seen = { submissionId: piece.submissionId, version: piece.version };
  await door.act(takeSubmission, { actor, at: moment, key: `${key}-take`, input: seen });
  piece.version++;
  return { call: { actor, at: later(moment, 8 * minute), key }, seen };
}

async function passAt(scene: Scene, piece: Piece, { level, ...by }: At & { readonly level: number }) {
  const { call, seen } = await takes(scene, piece, `level-${level}`, by);
  const { dish, product } = piece.plan;
  const goods = product ? product.taxTreatment === 'goods' : dish.goods;
  const visit = {
    taxTreatment: goods ? ('goods' as const) : ('catering' as const),
    visitedOn: dayOf(by.moment),
  };
  const input = { ...seen, remark: '', ...(level === 1 ? visit : {}) };
  await scene.stage.door.act(passSubmission, { ...call, input });
}

const fixes = [
  { fixes: ['photo_dark'], remark: 'Foto ulang di dekat jendela pada siang hari.' },
  { fixes: ['label_expiry', 'label_composition'], remark: '' },
  { fixes: ['allergen_missing'], remark: 'Isian udang, tetapi alergennya belum dicentang.' },
] as const;

type End = {
  readonly when: number;
  readonly by: readonly string[];
  readonly run: (moment: Date) => Promise<void>;
};

/** The last deed of a fate; null for one that waits at a desk. */
function endOf(scene: Scene, piece: Piece, fate: CurationFate): End | null {
  const choice = random(`end-${piece.plan.key}`);
  const { stage } = scene;
  if (fate === 'returned' || fate === 'returned-late') {
    const level = levelsPassed[fate];
    const position = desks[level] ?? 'companion';
    const username = stage.cast.usernameIn(position, districtOf(piece.plan.maker.regionCode));
    const said = choice.pick(fixes);
    return {
      when: levelDays[level] ?? 1,
      by: [username],
      async run(moment) {
        const { call, seen } = await takes(scene, piece, 'return', { username, moment });
        const input = { ...seen, fixes: [...said.fixes], remark: said.remark };
        await stage.door.act(returnSubmission, { ...call, input });
      },
    };
  }
  if (!['failed', 'appealed', 'passed'].includes(fate)) return null;
  const username = choice.pick(curators);
  const good = fate === 'passed';
  const mark = () => (good ? choice.int(3, 5) : choice.int(1, 2));
  return {
    when: levelDays[3],
    by: [username],
    async run(moment) {
      const { call, seen } = await takes(scene, piece, 'score', { username, moment });
      const marks = { taste: mark(), packaging: mark(), hygiene: mark(), halal: mark(), photo: mark() };
      const remark = good
        ? 'Rasa dan kemasan sesuai untuk rapat.'
        : 'Higiene dan rasa belum memenuhi nilai lulus.';
      await stage.door.act(scoreSubmission, { ...call, input: { ...seen, marks, remark } });
    },
  };
}

async function appeal({ stage }: Scene, piece: Piece, moment: Date): Promise<void> {
  const actor = await stage.cast.ofSupplier(piece.plan.maker.key, moment);
  const reason = 'Contoh yang dicicipi sudah dingin karena macet; mohon dinilai kembali oleh kurator lain.';
  const input = { submissionId: piece.submissionId, version: piece.version, reason };
  piece.version++;
  await stage.door.act(appealDecision, {
    actor,
    at: moment,
    key: `demo-curation-${piece.plan.key}-appeal`,
    input,
  });
}
