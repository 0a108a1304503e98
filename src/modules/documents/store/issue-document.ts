import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson, type JsonObject, sha256 } from '../../../kernel/canonical-json.ts';
import { newId } from '../../../kernel/ids.ts';
import { budgetYear } from '../../../kernel/time.ts';
import type { SaveContext, SubjectRef } from '../../../platform/commands/define-command.ts';

/** The papers that the program numbers: Surat Pesanan, Berita Acara Serah Terima, Nota Pengembalian, Sertifikat Kurasi. */
export type Series = 'SP' | 'BAST' | 'NP' | 'SKK';

export type NewDocument = {
  readonly series: Series;
  readonly unitId: string;
  readonly subject: SubjectRef;
  /** Everything that the paper says; its hash stands on the paper. */
  readonly facts: JsonObject;
  /** The paper that this one replaces; both stay. */
  readonly supersedes?: string | null;
};

export type IssuedDocument = { readonly id: string; readonly label: string; readonly code: string };

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Issues papers in the transaction of the command, in order: the number comes from the series of unit and year, whose row is
 * locked until the commit, so no number is given twice and none is lost by a rollback. The PDF is made later from the facts.
 */
export async function issueDocuments(
  ctx: SaveContext,
  documents: readonly NewDocument[],
): Promise<IssuedDocument[]> {
  ctx.locks.enter('number_series');
  const year = budgetYear(ctx.now, ctx.zone);
  const issued = new Map<NewDocument, IssuedDocument>();
  // Series rows are locked in one order, whatever the order of the documents.
  const sorted = documents.toSorted((a, b) =>
    `${a.series} ${a.unitId}` < `${b.series} ${b.unitId}` ? -1 : 1,
  );
  for (const document of sorted) issued.set(document, await issueOne(ctx, document, year));
  return documents.map((document) => issued.get(document) as IssuedDocument);
}

async function issueOne(ctx: SaveContext, document: NewDocument, year: number): Promise<IssuedDocument> {
  const { series, unitId, subject } = document;
  const taken = await sql<{ last: number; code: string }>`
    INSERT INTO ${sql.id(ctx.schema, 'number_series')} AS s (series, unit_id, year, last) VALUES (${series}, ${unitId}, ${year}, 1)
    ON CONFLICT (series, unit_id, year) DO UPDATE SET last = s.last + 1
    RETURNING last, (SELECT code FROM ${sql.id(ctx.schema, 'unit')} WHERE id = ${unitId}) AS code`.execute(
    ctx.tx,
  );
  const { last, code: unitCode } = taken.rows[0] as { last: number; code: string };
  const id = newId();
  const label = `${String(last).padStart(4, '0')}/${series}/${unitCode}/${year}`;
  const code = Array.from(randomBytes(10), (byte) => alphabet[byte % alphabet.length]).join('');
  const facts = canonicalJson({ ...document.facts, label, issuedAt: ctx.now.toISOString() });
  await ctx.tx
    .insertInto('document')
    .values({
      id,
      series,
      unit_id: unitId,
      year,
      number: last,
      label,
      code,
      subject_type: subject.type,
      subject_id: subject.id,
      facts,
      facts_hash: sha256(facts),
      issued_at: ctx.now,
      issued_by: ctx.eventId,
      supersedes: document.supersedes ?? null,
    })
    .execute();
  return { id, label, code };
}
