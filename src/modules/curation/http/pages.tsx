import type { FastifyInstance } from 'fastify';
import { actPages } from './act-pages.ts';
import { certificatePages } from './certificate-pages.tsx';
import { declarationPages } from './declaration-pages.tsx';
import { makerPages } from './maker-pages.ts';
import { passedPages } from './passed-pages.tsx';
import { queuePages } from './queue-pages.tsx';
import { rulePages } from './rule-pages.tsx';
import { sessionPages } from './session-pages.tsx';
import { submissionPages } from './submission-pages.tsx';
import { summaryPages } from './summary-pages.tsx';

/** Curation: the desks, the work on one piece, what its maker sees, rules, sessions, what passed, and the public check. */
export function curationPages(app: FastifyInstance): void {
  queuePages(app);
  submissionPages(app);
  actPages(app);
  makerPages(app);
  declarationPages(app);
  passedPages(app);
  rulePages(app);
  sessionPages(app);
  summaryPages(app);
  certificatePages(app);
}
