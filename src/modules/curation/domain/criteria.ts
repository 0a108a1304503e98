import { z } from 'zod';

const text = z.object({ id: z.string().trim().min(2).max(600), en: z.string().trim().min(2).max(600) });

/** One criterion: marks from 1 to `scale`, `weight` percent of the total, and no pass below `passMark` whatever the total. */
export const criterion = z.object({
  code: z.string().regex(/^[a-z_]{2,30}$/),
  name: text,
  /** What each mark means, in words that a curator reads while scoring. */
  guidance: text,
  weight: z.number().int().min(1).max(100),
  scale: z.number().int().min(2).max(100),
  passMark: z.number().int().min(0).max(100),
});
export type Criterion = z.infer<typeof criterion>;

export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

/** The least total of each grade, in basis points of the best; D is whatever passes below C. */
export const gradeLimits = z.object({
  A: z.number().int().min(0).max(10_000),
  B: z.number().int().min(0).max(10_000),
  C: z.number().int().min(0).max(10_000),
});
export type GradeLimits = z.infer<typeof gradeLimits>;

/** A version of a set of criteria. Sources give no weights (domain: section 10), so they are data that people publish. */
export type CriteriaSet = {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly name: { readonly id: string; readonly en: string };
  readonly criteria: readonly Criterion[];
  /** Basis points of the best total. */
  readonly passTotal: number;
  readonly grades: GradeLimits;
  readonly certificateMonths: number;
};

/** Marks by criterion. */
export type Marks = Readonly<Record<string, number>>;
