import { loadProducts } from './modules/catalogue/commands/load-products.ts';
import { endSessions } from './modules/identity/commands/end-sessions.ts';
import { noteAttempt } from './modules/identity/commands/note-attempt.ts';
import { openSession } from './modules/identity/commands/open-session.ts';
import {
  answerPermit,
  cancelMeeting,
  changeMeeting,
  createMeeting,
  importPolicies,
  requestPermit,
  setPolicy,
} from './modules/meetings/public.ts';
import { importRegions } from './modules/regions/public.ts';
import { loadSuppliers } from './modules/suppliers/commands/load-suppliers.ts';
import { importHolidays, importUnits } from './modules/units/public.ts';
import type { AnyCommand } from './platform/commands/define-command.ts';
import { registerTitles } from './platform/commands/titles.ts';

/** Every command of the house: the API, the authority table and the exhaustive tests are made from this list. */
export const commands = [
  noteAttempt,
  openSession,
  endSessions,
  importRegions,
  importUnits,
  importHolidays,
  loadSuppliers,
  loadProducts,
  importPolicies,
  setPolicy,
  createMeeting,
  changeMeeting,
  cancelMeeting,
  requestPermit,
  answerPermit,
] as unknown as readonly AnyCommand[];

registerTitles(commands);
