import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { addRead, instant, money } from '../../../platform/http/api-read.ts';
import { readInbox } from '../store/inbox.ts';

const task = z.object({
  id: z.string(),
  command: z.string().describe('The command that is waited for'),
  subjectType: z.string(),
  subjectId: z.string(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  unitName: z.string().nullable(),
  supplierName: z.string().nullable(),
  amount: money.nullable(),
  portions: z.number().int().nullable().describe('Of the order, null for a subject without one'),
  headcount: z.number().int().nullable().describe('Guests of the meeting'),
  meetsAt: instant.nullable(),
  room: z.string().nullable(),
  askedBy: z.string(),
  askedAs: z.string().nullable(),
  openedAt: instant,
  dueAt: instant.nullable(),
});

/** The inbox for programs. */
export function taskApi(api: FastifyInstance): void {
  addRead(api, {
    path: '/tasks',
    operationId: 'listTasks',
    summary:
      'What waits for the signed-in person, due first; at most 100, `more` says whether there are others',
    tag: 'tasks',
    answer: z.object({ items: z.array(task), more: z.boolean() }),
    async read({ site, actor }) {
      if (actor.type !== 'person') return refuse(signInNeeded());
      const { tasks, more } = await readInbox(site, actor);
      return ok({ items: tasks, more });
    },
  });
}
