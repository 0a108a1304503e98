import type { FastifyInstance } from 'fastify';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { readAhead } from '../store/ahead.ts';
import { readDoneToday } from '../store/done-today.ts';
import { readInbox } from '../store/inbox.ts';
import { InboxPage } from './views/inbox-page.tsx';

/** The inbox, the first page after sign-in. */
export function noticePages(app: FastifyInstance): void {
  app.get('/tugas', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const makes = unitsOf(actor, 'requester');
    const [inbox, done, ahead] = await Promise.all([
      readInbox(site, actor),
      readDoneToday(site, actor.personId),
      makes.length > 0 ? readAhead(site, makes) : null,
    ]);
    const { assignments } = actor;
    return app.page(
      request,
      reply,
      <InboxPage {...inbox} done={done} assignments={assignments} ahead={ahead} />,
    );
  });
}
