import type { JsonObject } from '../../../kernel/canonical-json.ts';
import { systemActor } from '../../../platform/commands/actor.ts';
import { execute } from '../../../platform/commands/execute.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { drawPaper } from '../../../platform/pdf/paper.ts';
import { attachFile } from '../commands/attach-file.ts';
import { paperOf } from '../domain/papers.ts';

export type RenderedDocument = { readonly name: string; readonly bytes: Buffer };

/**
 * The PDF of a document: the kept one, else drawn from the facts and kept. Safe to call twice and at the same moment: the
 * same facts give the same bytes. Without `keep` the PDF is only drawn. @returns null when there is no such document.
 */
export async function renderDocument(
  site: Government,
  documentId: string,
  publicUrl: string,
  options: { readonly keep: boolean } = { keep: true },
): Promise<RenderedDocument | null> {
  const row = await site.db
    .selectFrom('document')
    .leftJoin('document_file', 'document_file.document_id', 'document.id')
    .leftJoin('file', 'file.id', 'document_file.file_id')
    .selectAll('document')
    .select('file.sha256')
    .where('document.id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  const name = `${row.label.replaceAll('/', '-')}.pdf`;
  if (row.sha256 !== null) return { name, bytes: await site.files.read(row.sha256) };

  const paper = paperOf({
    series: row.series,
    label: row.label,
    code: row.code,
    factsHash: row.facts_hash,
    facts: row.facts as JsonObject,
    issuedAt: row.issued_at,
    government: site.name.id,
    zone: site.zone,
    publicUrl,
  });
  const bytes = await drawPaper(paper);
  if (!options.keep) return { name, bytes };
  const input = { documentId, name, size: bytes.length, sha256: await site.files.put(bytes) };
  await execute(site, attachFile, { actor: systemActor, key: `render-${documentId}`, input });
  return { name, bytes };
}
