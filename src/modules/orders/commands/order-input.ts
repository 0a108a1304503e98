import { z } from 'zod';

/** One order, in the version that the person saw. */
export const orderInput = z.object({ orderId: z.uuid(), version: z.number().int().min(1) });

/** A reason that says something: e-Katalog asks for at least 20 characters too. */
export const reasonText = z.string().trim().max(500);
