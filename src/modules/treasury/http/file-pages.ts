import type { FastifyInstance } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import { assignmentsOf } from '../../../platform/commands/actor.ts';
import { notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { sees, sightOf } from '../../units/public.ts';
import { readUploadedFile } from '../store/uploaded-file.ts';

/** `/berkas/:id`: proofs and photos, for those who may see what they belong to. For everybody else they do not exist. */
export function filePages(app: FastifyInstance): void {
  app.get('/berkas/:id', async (request, reply) => {
    const { site, actor } = request.ctx;
    const { id } = request.params as { id: string };
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const file = isId(id) ? await readUploadedFile(site, id) : null;
    const kitchens = assignmentsOf(actor, 'supplier').map((held) => held.supplierId);
    const own = file !== null && file.supplierId !== null && kitchens.includes(file.supplierId);
    if (!file || !(own || sees(sightOf(actor), file.unitId)))
      return sendRefusals(request, reply, [notFound()]);
    return reply
      .type(file.mediaType)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('cache-control', 'private, no-store')
      .send(await site.files.read(file.sha256));
  });
}
