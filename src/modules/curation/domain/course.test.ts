import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appealOf,
  begin,
  comeBack,
  decides,
  deskStates,
  failed,
  type Move,
  openStates,
  passOn,
  positionsAt,
  sendBack,
  statesOf,
  submissionStates,
  withdrawn,
} from './course.ts';
import { curatingPositions, jakartaLevels, type Level } from './process.ts';

const anyLevel = (act: Level['act']): fc.Arbitrary<Level> =>
  fc.record({
    act: fc.constant(act),
    position: fc.constantFrom(...curatingPositions),
    workingDays: fc.integer({ min: 1, max: 60 }),
    leaseMinutes: fc.constant(60),
    panel: fc.integer({ min: 1, max: 3 }),
    fixesTax: fc.boolean(),
  });
/** Levels that decide: desks below, scoring above. */
const anyLevels = fc
  .tuple(
    fc.array(fc.constantFrom<Level['act']>('verify', 'validate', 'forward').chain(anyLevel), {
      maxLength: 4,
    }),
    fc.array(anyLevel('score'), { minLength: 1, maxLength: 3 }),
  )
  .map(([below, above]) => [...below, ...above]);

const verbs = ['pass', 'score', 'fail', 'return', 'resubmit', 'reject', 'appeal', 'withdraw'] as const;
type Verb = (typeof verbs)[number];
const people = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });

/** What a verb does, or null where it makes no sense: the table of the commands' states. */
function step(levels: readonly Level[], piece: Move, verb: Verb, who: readonly string[]): Move | null {
  const fits = (states: readonly string[]) => states.includes(piece.state);
  switch (verb) {
    case 'pass':
      return fits(statesOf.pass) ? passOn(levels, piece) : null;
    case 'score':
      return fits(statesOf.score) ? passOn(levels, piece) : null;
    case 'fail':
      return fits(statesOf.score) ? failed(piece) : null;
    case 'reject':
      return fits(statesOf.reject) ? failed(piece) : null;
    case 'return':
      return fits(statesOf.return) ? sendBack(piece, who) : null;
    case 'resubmit':
      return fits(statesOf.resubmit) ? comeBack(levels, piece) : null;
    case 'withdraw':
      return fits(statesOf.withdraw) ? withdrawn(piece) : null;
    case 'appeal':
      return fits(statesOf.appeal) && piece.panel === 'first' ? appealOf(levels, piece) : null;
  }
}

describe('a course', () => {
  it('climbs level by level to the end, and says at each whose turn it is', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        expect(decides(levels)).toBe(true);
        let piece = begin(levels);
        for (const [index, level] of levels.entries()) {
          expect(piece).toMatchObject({
            level: index,
            position: level.position,
            workingDays: level.workingDays,
          });
          expect(positionsAt(levels, piece)).toEqual([level.position]);
          expect([...statesOf.pass, ...statesOf.score]).toContain(piece.state);
          piece = passOn(levels, piece);
        }
        expect(piece).toMatchObject({ state: 'passed', position: null, workingDays: null });
      }),
    );
  });

  it('keeps its laws through whatever is done to it', () => {
    const turns = fc.array(fc.tuple(fc.constantFrom(...verbs), people), { maxLength: 40 });
    fc.assert(
      fc.property(anyLevels, turns, (levels, deeds) => {
        let piece = begin(levels);
        let appeals = 0;
        for (const [verb, who] of deeds) {
          const next = step(levels, piece, verb, who);
          if (!next) continue;
          if (verb === 'appeal') appeals += 1;
          expect(submissionStates).toContain(next.state);
          // Somebody has it exactly while a desk must act, and then the promised date is known.
          const atDesk = deskStates.some((state) => state === next.state);
          expect([next.position !== null, next.workingDays !== null]).toEqual([atDesk, atDesk]);
          expect(next.level).toBeGreaterThanOrEqual(0);
          expect(next.level).toBeLessThan(levels.length);
          if (verb === 'return') expect(next.reservedFor).toEqual([...new Set(who)].toSorted());
          if (verb === 'resubmit') {
            expect(next).toMatchObject({ level: piece.level, panel: piece.panel, round: piece.round + 1 });
            expect(next.reservedFor).toEqual(piece.reservedFor);
          } else expect(next.round).toBe(piece.round);
          // Only the appeal itself leads back from an end.
          if (!openStates.some((state) => state === piece.state)) expect(verb).toBe('appeal');
          piece = next;
        }
        expect(appeals).toBeLessThanOrEqual(1);
        if (appeals === 1) expect(piece.panel).toBe('appeal');
      }),
    );
  });

  it('goes on appeal to the level that decides, wherever it was turned down', () => {
    for (const level of jakartaLevels.keys()) {
      const piece: Move = {
        ...begin(jakartaLevels),
        level,
        state: 'failed',
        position: null,
        workingDays: null,
      };
      expect(appealOf(jakartaLevels, piece)).toMatchObject({
        state: 'appealed',
        level: jakartaLevels.length - 1,
        panel: 'appeal',
        position: 'curator',
      });
    }
  });

  it('needs levels that can decide', () => {
    const [verify, , , score] = jakartaLevels as [Level, Level, Level, Level];
    expect(decides([])).toBe(false);
    expect(decides([verify])).toBe(false);
    expect(decides([score, verify])).toBe(false);
    expect(decides([score])).toBe(true);
    expect(() => passOn([verify], { ...begin([verify]), level: 3 })).toThrow(RangeError);
  });
});
