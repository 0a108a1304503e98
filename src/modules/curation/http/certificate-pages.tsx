import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import QRCode from 'qrcode';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { asked } from '../../../platform/http/list-query.ts';
import { readCode } from '../../transparency/public.ts';
import { addressOfNumber, numberOf } from '../domain/certificate-term.ts';
import { findByCode, findByNumber, type PublicCertificate } from '../store/certificate-search.ts';
import { CertificatePage, CertificateSearchPage } from './views/certificate-page.tsx';

export const unknownCertificate = defineRefusal('curation/unknown-certificate', 404, {
  id: 'Sertifikat “{number}” tidak pernah diterbitkan. Periksa ketikannya; bila sudah benar, sertifikat itu tidak dapat dipercaya.',
  en: 'The certificate “{number}” was never issued. Check your typing; if it is right, do not trust it.',
});

const typedMax = 80;
/** Numbers can be guessed, codes cannot; both are slowed down. */
const checksPerMinute = 60;

/** `/sertifikat` asks for a number or a code, `/sertifikat/<number or code>` (the address in the QR) answers. */
export function certificatePages(app: FastifyInstance): void {
  const config = { rateLimit: { max: checksPerMinute, timeWindow: '1 minute' } };

  app.get('/sertifikat', async (request, reply) => {
    const text = asked(request.query, 'nomor').slice(0, typedMax);
    if (text === '') return app.page(request, reply, <CertificateSearchPage typed="" refusals={[]} />);
    const number = numberOf(text);
    const address = number ? addressOfNumber(number) : readCode(text);
    return address === ''
      ? unknown(request, reply, text)
      : reply.redirect(`/sertifikat/${encodeURIComponent(address)}`, 303);
  });

  app.get<{ Params: { number: string } }>('/sertifikat/:number', { config }, async (request, reply) => {
    const text = request.params.number.replaceAll('\0', '').toWellFormed().slice(0, typedMax);
    const certificate = await find(request, text);
    if (!certificate) return unknown(request, reply, text);
    const base = request.ctx.site.publicUrl ?? `${request.protocol}://${request.host}`;
    const address = `${base}/sertifikat/${certificate.code}`;
    const qr = await QRCode.toString(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
    return app.page(request, reply, <CertificatePage certificate={certificate} qr={qr} />);
  });
}

async function find({ ctx: { site } }: FastifyRequest, text: string): Promise<PublicCertificate | null> {
  const number = numberOf(text);
  if (number) return await findByNumber(site, number);
  const code = readCode(text);
  return code === '' ? null : await findByCode(site, code);
}

function unknown(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const refusals = [unknownCertificate({ number: text }, 'nomor')];
  return request.server.page(request, reply, <CertificateSearchPage typed={text} refusals={refusals} />, 404);
}
