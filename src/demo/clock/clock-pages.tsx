import type { FastifyInstance, FastifyRequest } from 'fastify';
import { defineRefusal } from '../../kernel/refusal.ts';
import { addDays, dayOf, instantAt } from '../../kernel/time.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../platform/http/csrf.ts';
import { sendRefusals } from '../../platform/http/errors.tsx';
import { setFlash } from '../../platform/http/flash.ts';
import { type FormBody, typed } from '../../platform/http/forms.ts';
import { action, ClockPage, words } from './clock-page.tsx';
import type { DemoClock } from './demo-clock.ts';

const yearMs = 366 * 86_400_000;

const notLater = defineRefusal('demo/not-later', 422, {
  id: 'Pilih waktu sesudah sekarang, paling jauh satu tahun.',
  en: 'Choose a time after now, a year ahead at most.',
});

export { action } from './clock-page.tsx';

/** The page that moves the clock of a demonstration; no other installation has it. */
export function clockPages(app: FastifyInstance, clock: DemoClock): void {
  app.get(action, (request, reply) => app.page(request, reply, <ClockPage typed={null} refusals={[]} />));

  app.post(action, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    if (comesFromElsewhere(request) || !isCsrfToken(request.ctx.csrf, typed(body, '_csrf')))
      return sendRefusals(request, reply, [crossSite()]);
    const wanted = { day: typed(body, 'day'), time: typed(body, 'time') };
    const to = wantedTime(request, typed(body, 'maju'), wanted);
    const near = to !== null && to.getTime() - clock.now().getTime() <= yearMs;
    if (!near || !(await clock.forward(to))) {
      const page = <ClockPage typed={wanted} refusals={[notLater({}, 'day')]} />;
      return app.page(request, reply, page, 422);
    }
    setFlash(reply, 'success', words.done);
    return reply.redirect(action, 303);
  });
}

function wantedTime(
  { ctx: { site } }: FastifyRequest,
  step: string,
  { day, time }: { readonly day: string; readonly time: string },
): Date | null {
  const now = site.clock();
  if (step === 'jam') return new Date(now.getTime() + 3_600_000);
  if (step === 'besok') return instantAt(addDays(dayOf(now, site.zone), 1), '08:00', site.zone);
  return instantAt(day, time, site.zone);
}
