import { z } from 'zod';
import { seenVersions } from '../../../platform/commands/versions.ts';
import { importRowsMax, type LineRow, type PackageRow } from '../domain/import.ts';

export const uuid = z.uuid();
export const amount = z.string().regex(/^\d{1,15}$/);
export const year = z.number().int().min(2020).max(2100);
const code = z.string().trim().min(1).max(60);
const name = z.string().trim().min(1).max(250);
const rupId = z.string().regex(/^\d{8}$/);

export const lineRow: z.ZodType<LineRow> = z.object({
  unitCode: code,
  year,
  subActivityCode: code,
  subActivityName: name,
  accountCode: z.string().regex(/^\d(\.\d{1,4}){1,7}$/),
  accountName: name,
  fund: name,
  ceiling: amount,
});

export const packageRow: z.ZodType<PackageRow> = z.object({
  rupId,
  name,
  unitCode: code,
  method: z.enum(['direct_procurement', 'e_purchasing', 'swakelola']),
  kind: z.enum(['goods', 'services']),
  ceiling: amount,
  year,
  subActivityCode: code,
  accountCode: code,
  fund: name,
  replacesRupId: rupId.nullish(),
});

export const linesInput = z.object({ lines: z.array(lineRow).min(1).max(importRowsMax) });
export const packagesInput = z.object({ packages: z.array(packageRow).min(1).max(importRowsMax) });

/** Many packages at once, each with the version that was seen. */
export const manyPackages = z.object({
  packageIds: z.array(uuid).min(1).max(200),
  versions: seenVersions,
});
