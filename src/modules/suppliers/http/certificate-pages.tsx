import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { liesIn } from '../../../kernel/area.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { type Actor, assignmentsOf, holds } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { fileMissing } from '../../../platform/files/file-store.ts';
import type { Site } from '../../../platform/http/context.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { readForm, submit } from '../../../platform/http/submit.ts';
import { addCertificate } from '../commands/certificate-add.ts';
import { checkCertificate } from '../commands/certificate-check.ts';
import { withdrawCertificate } from '../commands/certificate-withdraw.ts';
import { type CertificateCheck, personLooks } from '../domain/certificate-check.ts';
import {
  listCertificates,
  listNamedProducts,
  readCertificate,
  type ShownCertificate,
} from '../store/certificate-pages.ts';
import { addressOf, askedSupplier } from './asked-supplier.ts';
import { type CertificateTyped, certificateInput, typedCertificate } from './certificate-form.ts';
import { CertificateCheckPage, checkPath } from './views/certificate-check-page.tsx';
import { certificateWords as w } from './views/certificate-words.ts';
import { CertificatesPage, certificatesPath } from './views/certificates-page.tsx';

/** Certificates of a maker: his own page, and the page of whoever checks them. `check` is the register that is asked. */
export function certificatePages(app: FastifyInstance, check: CertificateCheck = personLooks): void {
  ownPages(app);
  checkPages(app, check);
}

function ownPages(app: FastifyInstance): void {
  app.get(certificatesPath, async (request, reply) => {
    const supplierId = askedSupplier(request, ownSuppliers(request.ctx.actor));
    if (!supplierId) return await refuse(request, reply);
    return app.page(request, reply, await ownView(request.ctx.site, supplierId, typedCertificate({}), []));
  });

  app.post(certificatesPath, async (request, reply) => {
    const own = ownSuppliers(request.ctx.actor);
    if (own.length === 0) return await refuse(request, reply);
    const { body, files } = await readForm(request);
    const supplierId = typed(body, 'supplierId');
    if (!own.includes(supplierId)) return await refuse(request, reply);
    const form = typedCertificate(body);
    const again = (refusals: readonly Refusal[]) => ownView(request.ctx.site, supplierId, form, refusals);
    const file = files.ok ? files.value['file']?.[0] : undefined;
    const missing = files.ok ? [fileMissing(undefined, 'file')] : files.refusals;
    if (!file) return app.page(request, reply, await again(missing), missing[0]?.status ?? 422);
    return await submit(request, reply, {
      command: addCertificate,
      body,
      input: certificateInput(form, supplierId, file),
      to: () => addressOf(request, certificatesPath, supplierId),
      done: w.sent,
      again,
    });
  });

  app.post(`${certificatesPath}/:id/tarik`, async (request, reply) => {
    if (request.ctx.actor.type !== 'person') return await refuse(request, reply);
    const found = await named(request);
    if (!found) return sendRefusals(request, reply, [notFound()]);
    const { supplierId } = found;
    if (!ownSuppliers(request.ctx.actor).includes(supplierId)) return await refuse(request, reply);
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: withdrawCertificate,
      body,
      input: { certificateId: found.id, version: seen(body) },
      to: () => addressOf(request, certificatesPath, supplierId),
      done: w.withdrawn,
      again: (refusals) => ownView(request.ctx.site, supplierId, typedCertificate({}), refusals),
    });
  });
}

function checkPages(app: FastifyInstance, check: CertificateCheck): void {
  const view = async (
    request: FastifyRequest,
    certificate: ShownCertificate,
    body: FormBody,
    refusals: readonly Refusal[],
  ) => (
    <CertificateCheckPage
      certificate={certificate}
      finding={await check.ask({ ...certificate, holder: certificate.supplierName })}
      mayCheck={covers(request.ctx.actor, certificate, 'companion', 'district_officer')}
      typed={{
        outcome: typed(body, 'outcome'),
        reason: typed(body, 'reason'),
        remark: typed(body, 'remark'),
      }}
      errors={formErrors(refusals)}
    />
  );

  app.get(checkPath(':id'), async (request, reply) => {
    const found = await readable(request, reply);
    return found ? app.page(request, reply, await view(request, found, {}, [])) : reply;
  });

  app.get(`${checkPath(':id')}/berkas`, async (request, reply) => {
    const found = await readable(request, reply, true);
    return found ? sendPaper(request, reply, found) : reply;
  });

  app.post(checkPath(':id'), async (request, reply) => {
    const found = await readable(request, reply);
    if (!found) return reply;
    if (!covers(request.ctx.actor, found, 'companion', 'district_officer'))
      return await refuse(request, reply);
    const body = (request.body ?? {}) as FormBody;
    const reason = typed(body, 'reason');
    return await submit(request, reply, {
      command: checkCertificate,
      body,
      input: {
        certificateId: found.id,
        version: seen(body),
        outcome: typed(body, 'outcome'),
        ...(reason ? { reason } : {}),
        remark: typed(body, 'remark'),
      },
      to: () => checkPath(found.id),
      done: w.saved,
      again: async (refusals) => {
        const now = (await readCertificate(request.ctx.site, found.id)) ?? found;
        return await view(request, now, body, refusals);
      },
    });
  });
}

async function ownView(site: Site, supplierId: string, form: CertificateTyped, refusals: readonly Refusal[]) {
  const [certificates, products] = await Promise.all([
    listCertificates(site, supplierId),
    listNamedProducts(site, supplierId),
  ]);
  return (
    <CertificatesPage
      certificates={certificates}
      products={products}
      supplierId={supplierId}
      typed={form}
      errors={formErrors(refusals)}
    />
  );
}

/** Businesses for which a person may hand in certificates. */
function ownSuppliers(actor: Actor): string[] {
  return assignmentsOf(actor, 'supplier', 'supplier_owner').flatMap(({ supplierId }) => supplierId ?? []);
}

function refuse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | FastifyReply {
  const known = request.ctx.actor.type === 'person';
  return sendRefusals(request, reply, [known ? notAuthorised({ unit: 'e-Order' }) : signInNeeded()]);
}

function seen(body: FormBody): number {
  const text = typed(body, 'version');
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/**
 * The certificate of the address for officers of its area and those who oversee, its paper for the maker too; null after the
 * refusal has been sent.
 */
async function readable(
  request: FastifyRequest,
  reply: FastifyReply,
  maker = false,
): Promise<ShownCertificate | null> {
  const { actor } = request.ctx;
  const found = actor.type === 'person' ? await named(request) : null;
  const sees =
    found !== null &&
    (holds(actor, 'department_head', 'city_admin', 'auditor') ||
      covers(actor, found, 'companion', 'district_officer', 'city_officer', 'curator') ||
      (maker && ownSuppliers(actor).includes(found.supplierId)));
  if (sees) return found;
  if (actor.type === 'person' && !found) await sendRefusals(request, reply, [notFound()]);
  else await refuse(request, reply);
  return null;
}

function covers(
  actor: Actor,
  { regionCode }: Pick<ShownCertificate, 'regionCode'>,
  ...positions: readonly Parameters<typeof holds>[1][]
): boolean {
  return assignmentsOf(actor, ...positions).some(
    ({ regionCode: area }) => area !== null && liesIn(regionCode, area),
  );
}

async function named(request: FastifyRequest): Promise<ShownCertificate | null> {
  const { id } = request.params as { id: string };
  return isId(id) ? await readCertificate(request.ctx.site, id) : null;
}

async function sendPaper(
  request: FastifyRequest,
  reply: FastifyReply,
  { file }: ShownCertificate,
): Promise<FastifyReply> {
  return reply
    .type(file.mediaType)
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-store')
    .send(await request.ctx.site.files.read(file.sha256));
}
