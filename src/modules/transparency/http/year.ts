import type { FastifyRequest } from 'fastify';
import { budgetYear, dayOf } from '../../../kernel/time.ts';
import type { Site } from '../../../platform/http/context.ts';

/** The year asked for (`?tahun=2026`), or the present one. */
export function yearOf(request: FastifyRequest): number {
  const { site } = request.ctx;
  const { tahun } = request.query as { tahun?: unknown };
  const asked = typeof tahun === 'string' && /^20\d\d$/.test(tahun) ? Number(tahun) : null;
  return asked ?? budgetYear(site.clock(), site.zone);
}

/** Up to when the figures of a year run: today, or the end of a year that is over. */
export function cutOffOf(site: Site, year: number): { readonly cutOff: string; readonly untilMonth: number } {
  const today = dayOf(site.clock(), site.zone);
  const cutOff = today.startsWith(String(year)) ? today : `${year}-12-31`;
  return { cutOff, untilMonth: Number(cutOff.slice(5, 7)) };
}
