import type { FastifyInstance } from 'fastify';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { readDoneToday } from '../store/done-today.ts';
import { readInbox } from '../store/inbox.ts';
import { InboxPage } from './views/inbox-page.tsx';

/** The inbox, the first page after sign-in. */
export function noticePages(app: FastifyInstance): void {
  app.get('/tugas', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const [inbox, done] = await Promise.all([readInbox(site, actor), readDoneToday(site, actor.personId)]);
    return app.page(request, reply, <InboxPage {...inbox} done={done} assignments={actor.assignments} />);
  });
}
