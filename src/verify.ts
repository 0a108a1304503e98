import { verifyLedger, verifyPackageTasks } from './modules/budget/public.ts';
import { verifyCuration, verifySessionTasks, verifySubmissionTasks } from './modules/curation/public.ts';
import { verifyDocuments } from './modules/documents/public.ts';
import { verifyPermitTasks } from './modules/meetings/public.ts';
import { verifyOrderTasks } from './modules/orders/public.ts';
import { verifyStanding } from './modules/suppliers/public.ts';
import { verifyFigures, verifyPaymentTasks } from './modules/treasury/public.ts';
import type { Government } from './platform/commands/government.ts';
import { verifyEvents } from './platform/commands/verify-events.ts';
import { verifyFiles } from './platform/files/verify-files.ts';

/** What does not fit: which proof found it, on what, and in words. */
export type Fault = {
  readonly kind: 'balance' | 'figure' | 'event' | 'document' | 'file' | 'curation' | 'standing' | 'task';
  readonly subject: string;
  readonly says: string;
};

/**
 * Every proof of a government: balances follow from entries, figures from payments, events and papers from their hashes, files
 * from theirs, grades from marks, what is sold from what passed, a maker's standing from his sanctions, and everything that must be done has its task. Reads only; may run while the program works.
 */
export async function verifyGovernment(government: Government): Promise<readonly Fault[]> {
  const { db, schema } = government;
  const [ledger, figures] = [await verifyLedger(db, schema), await verifyFigures(db, schema)];
  const [events, documents] = [await verifyEvents(db, schema), await verifyDocuments(db, schema)];
  const tasks = [
    ...(await verifyPackageTasks(government)),
    ...(await verifyPermitTasks(db)),
    ...(await verifyOrderTasks(government)),
    ...(await verifyPaymentTasks(db)),
    ...(await verifySubmissionTasks(government)),
    ...(await verifySessionTasks(db)),
  ];
  const files = await verifyFiles(government);
  const [curation, standing] = [await verifyCuration(government), await verifyStanding(government)];
  return [
    ...ledger.map(({ ownerType, ownerId, column, stored, computed }) =>
      fault('balance', `${ownerType} ${ownerId}`, `${column} is ${stored}, the entries say ${computed}`),
    ),
    ...figures.map(({ figure, column, stored, computed }) =>
      fault('figure', figure, `${column} is ${stored}, the payments say ${computed}`),
    ),
    ...events.map(({ event, fault: says }) => fault('event', event, says)),
    ...documents.map(({ document, fault: says }) => fault('document', document, says)),
    ...files.map(({ sha256, fault: says }) => fault('file', sha256, says)),
    ...curation.map(({ submission, fault: says }) => fault('curation', `submission ${submission}`, says)),
    ...standing.map(({ supplier, state, follows }) =>
      fault('standing', `supplier ${supplier}`, `is ${state}, the sanctions say ${follows}`),
    ),
    ...tasks.map(({ subject, command, fault: says }) => fault('task', subject, `${command} ${says}`)),
  ];
}

function fault(kind: Fault['kind'], subject: string, says: string): Fault {
  return { kind, subject, says };
}
