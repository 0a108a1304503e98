import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { readCode } from '../domain/code.ts';
import { checkCode } from '../store/verification.ts';
import { VerificationPage } from './views/verification-page.tsx';

export const unknownCode = defineRefusal('transparency/unknown-code', 404, {
  id: 'Kode “{code}” tidak pernah diterbitkan e-Order. Periksa ketikannya; bila sudah benar, dokumen itu tidak dapat dipercaya dan sebaiknya dilaporkan kepada unit yang disebut di dalamnya.',
  en: 'e-Order never issued the code “{code}”. Check your typing; if it is right, do not trust the paper and tell the unit named on it.',
});

/** Guessing is pointless against random codes, and is slowed down all the same. */
const checksPerMinute = 60;

/** `/verifikasi` asks for a code, `/verifikasi/<code>` (the address in every QR) answers. */
export function verificationPages(app: FastifyInstance): void {
  const config = { rateLimit: { max: checksPerMinute, timeWindow: '1 minute' } };

  app.get('/verifikasi', async (request, reply) => {
    const { kode } = request.query as { kode?: unknown };
    const typed = typeof kode === 'string' ? kode.trim().slice(0, 60) : '';
    if (typed === '') {
      return app.page(request, reply, <VerificationPage typed="" found={null} refusals={[]} />);
    }
    const code = readCode(typed);
    return code === '' ? unknown(request, reply, typed) : reply.redirect(`/verifikasi/${code}`, 303);
  });

  app.get<{ Params: { code: string } }>('/verifikasi/:code', { config }, async (request, reply) => {
    const code = readCode(request.params.code);
    const found = code === '' ? null : await checkCode(request.ctx.site, code);
    if (!found) return unknown(request, reply, request.params.code.slice(0, 60));
    return app.page(request, reply, <VerificationPage typed={code} found={found} refusals={[]} />);
  });
}

function unknown(request: FastifyRequest, reply: FastifyReply, typed: string): FastifyReply {
  const refusals = [unknownCode({ code: typed }, 'kode')];
  return request.server.page(
    request,
    reply,
    <VerificationPage typed={typed} found={null} refusals={refusals} />,
    404,
  );
}
