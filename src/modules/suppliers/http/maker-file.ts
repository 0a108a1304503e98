import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a file of a maker's record to somebody who may see it. */
export async function sendMakerFile(
  { ctx: { site } }: FastifyRequest,
  reply: FastifyReply,
  file: { readonly name: string; readonly media_type: string; readonly sha256: string },
): Promise<FastifyReply> {
  return reply
    .type(file.media_type)
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-store')
    .send(await site.files.read(file.sha256));
}
