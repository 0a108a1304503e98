import { z } from 'zod';
import type { Position } from '../../../platform/commands/positions.ts';

/** Who may stand at a level; `department_head` watches and never decides. */
export const curatingPositions = [
  'companion',
  'district_officer',
  'city_officer',
  'curator',
] as const satisfies readonly Position[];

export type CuratingPosition = (typeof curatingPositions)[number];

/** What a level does with a piece: look at the papers, visit and validate, hand on, or score it. */
export const acts = ['verify', 'validate', 'forward', 'score'] as const;
export type Act = (typeof acts)[number];

/** One level of curation, as a government sets it. */
export const level = z.object({
  act: z.enum(acts),
  position: z.enum(curatingPositions),
  /** Working days until the piece must have moved on: the promised date. */
  workingDays: z.number().int().min(1).max(60),
  /** Minutes for which a piece stays with who took it. */
  leaseMinutes: z.number().int().min(5).max(14_400),
  /** Curators who score apart from one another; 1 for every act but `score`. */
  panel: z.number().int().min(1).max(9),
  /** Whoever passes this level says whether the product is catering or shop goods for the tax (PMK 70/2022 art. 4). */
  fixesTax: z.boolean(),
});
export type Level = z.infer<typeof level>;

/** Levels from the bottom to the top; the last one scores and decides. */
export const levels = z.array(level).min(1).max(8);

/** The levels as published for Jakpreneur in 2024 (domain: ANTARA 3937098); non-Jakpreneur makers pass the same gate. */
export const jakartaLevels: readonly Level[] = [
  { act: 'verify', position: 'companion', workingDays: 2, leaseMinutes: 60, panel: 1, fixesTax: false },
  {
    act: 'validate',
    position: 'district_officer',
    workingDays: 5,
    leaseMinutes: 4320,
    panel: 1,
    fixesTax: true,
  },
  { act: 'forward', position: 'city_officer', workingDays: 2, leaseMinutes: 60, panel: 1, fixesTax: false },
  { act: 'score', position: 'curator', workingDays: 5, leaseMinutes: 120, panel: 1, fixesTax: false },
];

/** The state of a piece at a level; on appeal it is `appealed` whatever the act. */
export const stateOfAct = {
  verify: 'verifying',
  validate: 'validating',
  forward: 'forwarding',
  score: 'scoring',
} as const satisfies Record<Act, string>;
