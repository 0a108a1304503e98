import { platform } from './0001-platform.ts';
import { peopleAndUnits } from './0002-people-and-units.ts';
import { suppliersAndCatalogue } from './0003-suppliers-and-catalogue.ts';
import { budgetAndMeetings } from './0004-budget-and-meetings.ts';
import { ordersAndTreasury } from './0005-orders-and-treasury.ts';
import { curation } from './0006-curation.ts';
import { messages } from './0007-messages.ts';
import { imports } from './0008-imports.ts';
import type { Migration } from './migration.ts';

/** Every migration of a government's schema, in order; the list only grows. */
export const migrations: readonly Migration[] = [
  platform,
  peopleAndUnits,
  suppliersAndCatalogue,
  budgetAndMeetings,
  ordersAndTreasury,
  curation,
  messages,
  imports,
];
