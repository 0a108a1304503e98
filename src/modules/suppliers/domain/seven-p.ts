import type { Text } from '../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** The seven P of Jakpreneur (Pergub 2/2020): facilities, each with its own days; only the first is compulsory, and none is a step. */
export const sevenP = {
  registration: pair('Pendaftaran', 'Registration'),
  training: pair('Pelatihan', 'Training'),
  mentoring: pair('Pendampingan', 'Mentoring'),
  licensing: pair('Perizinan', 'Licensing'),
  marketing: pair('Pemasaran', 'Marketing'),
  financial_reporting: pair('Pelaporan keuangan', 'Financial reporting'),
  capital: pair('Permodalan', 'Capital'),
} as const satisfies Readonly<Record<string, Text>>;

export type Stage = keyof typeof sevenP;
export const stages = Object.keys(sevenP) as [Stage, ...Stage[]];
