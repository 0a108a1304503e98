import { z } from 'zod';
import { seenVersion } from '../../../platform/commands/versions.ts';

/** One order, in the version that the person saw. */
export const orderInput = z.object({ orderId: z.uuid(), version: seenVersion });

/** A reason that says something: e-Katalog asks for at least 20 characters too. */
export const reasonText = z.string().trim().max(500);
