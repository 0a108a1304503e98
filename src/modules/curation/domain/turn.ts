import { liesIn } from '../../../kernel/area.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { deskStates, levelAt, type Panel, type SubmissionState } from './course.ts';
import type { Level } from './process.ts';
import type { Hat } from './sight.ts';

/** How the reader of a work page stands to the piece now. */
export type Turn =
  /** No desk has it. */
  | { readonly kind: 'none' }
  /** Another position's level, or another area. */
  | { readonly kind: 'others'; readonly position: Position }
  /** His level; he holds no seat. Somebody else may: his name, and never at a level that scores. */
  | {
      readonly kind: 'open';
      readonly level: Level;
      readonly lapsed: boolean;
      readonly holder: { readonly name: string; readonly until: Date } | null;
    }
  | { readonly kind: 'seated'; readonly level: Level; readonly until: Date }
  /** He has given his marks and waits for the others. */
  | { readonly kind: 'given' };

type Seat = {
  readonly personId: string;
  readonly personName: string;
  readonly state: 'held' | 'done' | 'released' | 'recused';
  readonly leaseUntil: Date;
};

/** Nothing here depends on anybody else's seat at a level that scores. */
export function turnOf(
  piece: {
    readonly state: SubmissionState;
    readonly level: number;
    readonly panel: Panel;
    readonly regionCode: string;
    readonly levels: readonly Level[];
    readonly seats: readonly Seat[];
  },
  reader: { readonly personId: string; readonly hats: readonly Hat[] },
  now: Date,
): Turn {
  if (!deskStates.some((state) => state === piece.state)) return { kind: 'none' };
  const level = levelAt(piece.levels, piece.level);
  const his = reader.hats.some(
    ({ position, regionCode }) => position === level.position && liesIn(piece.regionCode, regionCode),
  );
  if (!his) return { kind: 'others', position: level.position };
  const own = piece.seats.find(({ personId }) => personId === reader.personId);
  if (own?.state === 'done') return { kind: 'given' };
  if (own?.state === 'held' && own.leaseUntil > now) return { kind: 'seated', level, until: own.leaseUntil };
  const other =
    level.act === 'score'
      ? undefined
      : piece.seats.find(({ state, leaseUntil }) => state === 'held' && leaseUntil > now);
  const holder = other ? { name: other.personName, until: other.leaseUntil } : null;
  return { kind: 'open', level, lapsed: own?.state === 'held', holder };
}
