import { z } from 'zod';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { curatingPositions } from '../domain/process.ts';

/** A submission as it was seen: every act of a desk begins with it. */
export const submissionInput = z.object({ submissionId: z.uuid(), version: seenVersion });

export const remark = z.string().trim().max(1000).default('');

/** At most these act; which of them acts on a piece now, its own levels say (the target narrows). */
export const desk = curatingPositions;
