import type { z } from 'zod';
import type { JsonObject } from '../../kernel/canonical-json.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Result } from '../../kernel/result.ts';
import type { Text } from '../../kernel/text.ts';
import type { Calendar, Zone } from '../../kernel/time.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Tx } from '../storage/database.ts';
import type { Actor, Assignment } from './actor.ts';
import type { LockOrder } from './lock-order.ts';
import type { Position } from './positions.ts';

/** The kinds of thing that commands change, and that events and tasks are about. */
export type SubjectType =
  | 'meeting'
  | 'rup_package'
  | 'budget_line'
  | 'purchase_order'
  | 'payment'
  | 'returned_bill'
  | 'unit'
  | 'person'
  | 'assignment'
  | 'supplier'
  | 'phone_challenge'
  | 'product'
  | 'certificate'
  | 'submission'
  | 'curation_seat'
  | 'product_certificate'
  | 'criteria_set'
  | 'curation_process'
  | 'tasting_session'
  | 'import_run'
  | 'policy'
  | 'government';

export type SubjectRef = { readonly type: SubjectType; readonly id: string };

/** What authority is asked about: where the thing lies, and in which state it is. `new` is the state of what is about to be made. */
export type Target = SubjectRef & {
  readonly unitId: string | null;
  readonly supplierId: string | null;
  /** Kelurahan of the thing, for positions that hold an area. */
  readonly regionCode?: string;
  /** Who may act on this very thing, where the government's data say so (a level of curation): narrows the command's positions. */
  readonly positions?: readonly Position[];
  readonly state: string;
  /** Current version of what is there already: the door demands `input.version` (or `versions[id]`) and compares, where people decide. */
  readonly version?: number;
};

/**
 * Who may call, as data: position x command x state x scope.
 * - `unit`: an assignment of one of the positions covers the target's unit ("the units in my decree").
 * - `supplier`: the assignment is for the target's supplier. `region`: the target lies in the assignment's area.
 * - `government`: the position anywhere suffices.
 * - `self`: any signed-in person, about himself. `anyone`: before sign-in. `system`: the program's own clock.
 */
export type Authority = {
  readonly positions: readonly Position[];
  readonly scope: 'unit' | 'supplier' | 'region' | 'government' | 'self' | 'anyone' | 'system';
  /** States of the target in which the command makes sense. */
  readonly states: readonly string[];
};

/** Under which hat, and when, a decision is taken. */
export type By = {
  readonly actor: Actor;
  readonly personId: string | null;
  readonly assignment: Assignment | null;
  readonly now: Date;
  readonly zone: Zone;
  readonly calendar: Calendar;
};

export type LoadContext = {
  readonly tx: Tx;
  readonly schema: string;
  readonly locks: LockOrder;
  readonly now: Date;
  readonly zone: Zone;
  readonly actor: Actor;
  /** For files that came with the input: rows are written only for what this program staged. */
  readonly files: Pick<FileStore, 'isStaged'>;
};

export type SaveContext = LoadContext & { readonly eventId: string; readonly by: By };

/** A piece of work that waits for a position in a unit (or a supplier, an area, or one person): the inbox and every clock. */
export type TaskSpec = {
  readonly command: string;
  readonly position: Position;
  readonly unitId?: string;
  readonly supplierId?: string;
  /** Kelurahan: whoever holds the position in an area around it. */
  readonly regionCode?: string;
  readonly personId?: string;
  readonly dueAt?: Date;
};

export type Waiting = {
  readonly subject: SubjectRef;
  /** Everything that waits on this subject from now on; other open tasks of it are closed. */
  readonly tasks: readonly TaskSpec[];
  /** The subject was made in this command, so there is nothing to close. */
  readonly fresh?: boolean;
};

export type Saved<Answer extends JsonObject> = {
  /** What the caller gets, and gets again for the same key. */
  readonly answer: Answer;
  /** What the event says to everybody, and what only to those who may see the subject. */
  readonly publicFacts: JsonObject;
  readonly privateFacts?: JsonObject;
  /**
   * Subjects of the event in place of the targets, where the event alone would tell what somebody else must not know yet: a
   * curator's seat, whose events are on no timeline of the submission before all have scored.
   */
  readonly about?: readonly SubjectRef[];
  /** Subjects of the event beside the targets (a meeting of an order, for example). */
  readonly alsoAbout?: readonly SubjectRef[];
  readonly waiting?: readonly Waiting[];
};

export type CommandDefinition<Input, Facts, Decision, Answer extends JsonObject> = {
  readonly name: `${string}/${string}`;
  /** What the timeline says, in the past tense: "Pesanan diajukan". */
  readonly title: Text;
  readonly input: z.ZodType<Input>;
  readonly authority: Authority;
  /** Takes the locks in the fixed order and reads what the decision needs; null when the subject does not exist. */
  readonly load: (
    ctx: LoadContext,
    input: Input,
  ) => Promise<{ readonly targets: readonly Target[]; readonly facts: Facts } | null>;
  /** The sentence for a state in which the command makes no sense, where the general one would not help. */
  readonly stateRefusal?: (target: Target) => Refusal | null;
  /** Pure: facts in, decision or refusal out. */
  readonly decide: (facts: Facts, input: Input, by: By) => Result<Decision>;
  readonly save: (ctx: SaveContext, decision: Decision, facts: Facts, input: Input) => Promise<Saved<Answer>>;
  /** For commands whose answer may say no and is kept all the same (a try that counts): the refusal that forms and API show then. */
  refusedBy?(answer: Answer): Refusal | null;
};

/** A command with its inner types hidden: what registries and the authority table hold. */
export type AnyCommand = CommandDefinition<never, never, never, JsonObject>;

/** Declares a command: one verb, one file. The types flow from `load` over `decide` to `save`. */
export function defineCommand<Input, Facts, Decision, Answer extends JsonObject>(
  definition: CommandDefinition<Input, Facts, Decision, Answer>,
): CommandDefinition<Input, Facts, Decision, Answer> {
  return definition;
}
