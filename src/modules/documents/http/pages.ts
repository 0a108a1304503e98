import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { isId } from '../../../kernel/ids.ts';
import { assignmentsOf, holds } from '../../../platform/commands/actor.ts';
import { regionalPositions, supplierPositions } from '../../../platform/commands/positions.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import type { Site } from '../../../platform/http/context.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { sees, sightOf } from '../../units/public.ts';
import { renderDocument } from '../store/render-document.ts';

/** `/dokumen/:id`: the PDF, for those who may see what it is about: the unit, the maker of its order or product, the overseers. */
export function documentPages(app: FastifyInstance): void {
  app.get('/dokumen/:id', async (request, reply) => {
    const { site, actor } = request.ctx;
    const { id } = request.params as { id: string };
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const owner = isId(id) ? await readOwner(site, id) : null;
    if (!owner) return sendRefusals(request, reply, [notFound()]);
    const curated = owner.series === 'SKK';
    // The owner holds the papers of his business; those of its orders are for whoever delivers.
    const makers = curated ? supplierPositions : (['supplier'] as const);
    const kitchens = assignmentsOf(actor, ...makers).map((held) => held.supplierId);
    const own = owner.supplierId !== null && kitchens.includes(owner.supplierId);
    // A certificate of curation is for the desks of curation too; all that it says is public.
    const curates = curated && holds(actor, ...regionalPositions, 'department_head');
    if (!own && !curates && !sees(sightOf(actor), owner.unitId)) {
      return sendRefusals(request, reply, [notAuthorised({ unit: owner.unitName })]);
    }
    const address = site.publicUrl ?? `${request.protocol}://${request.host}`;
    // A browser chooses the host it names: only a configured address may stand in a paper that is kept for ever.
    const keep = site.publicUrl !== null;
    const document = await renderDocument(site, id, address, { keep });
    if (!document) return sendRefusals(request, reply, [notFound()]);
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${document.name}"`)
      .header('cache-control', 'private, no-store')
      .send(document.bytes);
  });
}

async function readOwner(site: Site, documentId: string) {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<{ unitId: string; unitName: string; series: string; supplierId: string | null }>`
    SELECT d.unit_id AS "unitId", u.name AS "unitName", d.series, coalesce(o.supplier_id, b.supplier_id) AS "supplierId"
    FROM ${table('document')} d JOIN ${table('unit')} u ON u.id = d.unit_id
    LEFT JOIN ${table('purchase_order')} o ON d.subject_type = 'purchase_order' AND o.id = d.subject_id
    LEFT JOIN ${table('submission')} b ON d.subject_type = 'submission' AND b.id = d.subject_id
    WHERE d.id = ${documentId}`.execute(site.db);
  return found.rows[0] ?? null;
}
