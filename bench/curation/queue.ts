import type { Benchmark } from '../benchmark.ts';
import { onGround, settle } from '../ground/ground.ts';
import { signIn } from '../pages/walk.ts';
import { besideQuery } from './beside-query.ts';
import { fillQueue, openCount } from './queue-ground.ts';

/** The page of the longest queue there is. */
export const curationQueue: Benchmark = {
  name: 'curation-queue',
  sentence:
    'pages per second of a curator’s queue with 100,000 open submissions, against one bare indexed query for its rows and the ready HTML',
  run: (say) =>
    onGround(async (ground) => {
      say(`making ${openCount} open submissions`);
      const town = await fillQueue(ground);
      await settle(ground);
      const curator = await town.actor('curator');
      const visit = {
        name: 'curation-queue',
        path: '/kurasi',
        cookie: await signIn(ground, curator.personId),
      };
      const query = {
        name: 'floor',
        text: `SELECT id FROM "${ground.site.schema}".submission WHERE position = $1 AND region_code >= $2 AND region_code < $3
          ORDER BY waiting_since, id LIMIT 26`,
        values: ['curator', '31.', '31/'],
      };
      return await besideQuery(ground, visit, query, 0.1, say);
    }),
};
