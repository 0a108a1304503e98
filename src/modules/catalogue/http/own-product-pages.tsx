import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { type Actor, assignmentsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { fileRefused, uploadMegabytesMax } from '../../../platform/files/file-store.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { readForm, submit } from '../../../platform/http/submit.ts';
import { changeDraft } from '../commands/change-draft.ts';
import { draftProduct } from '../commands/draft-product.ts';
import { withdrawProduct } from '../commands/withdraw-product.ts';
import { photosMax } from '../domain/product-content.ts';
import { photoRefused, tooManyPhotos } from '../domain/refusals.ts';
import { listOwnProducts, type OwnProduct, readOwnProduct } from '../store/own-products.ts';
import { contentOf, type DraftForm, fieldOf, formOf, readDraftForm } from './draft-form.ts';
import { DraftPage, NewDraftPage } from './views/draft-page.tsx';
import { OwnProductsPage } from './views/own-products-page.tsx';
import { own as w } from './views/own-words.ts';

/** The maker's own products: the list, and each with its working copy. */
export function ownProductPages(app: FastifyInstance): void {
  app.get('/usaha/produk', async (request, reply) => {
    const own = ownSuppliers(request.ctx.actor);
    if (!maySee(request, reply, own.length > 0)) return reply;
    const products = await listOwnProducts(request.ctx.site, own);
    return app.page(
      request,
      reply,
      <OwnProductsPage products={products} writes={writesFor(request).length > 0} />,
    );
  });

  app.get('/usaha/produk/baru', (request, reply) => {
    const [supplierId] = writesFor(request);
    if (!maySee(request, reply, supplierId !== undefined)) return reply;
    const form = readDraftForm({}, []);
    return app.page(request, reply, <NewDraftPage form={form} errors={[]} supplierId={supplierId ?? ''} />);
  });

  app.post('/usaha/produk/baru', async (request, reply) => {
    if (!maySee(request, reply, writesFor(request).length > 0)) return reply;
    const { body, form, refused } = await readDraft(request);
    const supplierId = typed(body, 'supplierId');
    if (!maySee(request, reply, writesFor(request).includes(supplierId))) return reply;
    const again = (refusals: readonly Refusal[]) => (
      <NewDraftPage form={form} errors={errorsOf(refusals)} supplierId={supplierId} />
    );
    if (refused) return app.page(request, reply, again([refused]), refused.status);
    return await submit(request, reply, {
      command: draftProduct,
      body,
      input: { supplierId, content: contentOf(form), newPhotos: form.added },
      to: ({ id }) => `/usaha/produk/${id}`,
      done: w.saved,
      again,
    });
  });

  app.get('/usaha/produk/:id', async (request, reply) => {
    const product = await ownProduct(request, reply);
    if (!product) return reply;
    return app.page(request, reply, draftView(request, product, formOf(product.draft), []));
  });

  app.post('/usaha/produk/:id', async (request, reply) => {
    const product = await ownProduct(request, reply);
    if (!product) return reply;
    const { body, form, refused } = await readDraft(request);
    const again = async (refusals: readonly Refusal[]) => {
      const now = (await readOwnProduct(request.ctx.site, product.id)) ?? product;
      return draftView(request, now, form, refusals);
    };
    if (refused) return app.page(request, reply, await again([refused]), refused.status);
    return await submit(request, reply, {
      command: changeDraft,
      body,
      input: { productId: product.id, version: seen(body), content: contentOf(form), newPhotos: form.added },
      to: ({ id }) => `/usaha/produk/${id}`,
      done: w.saved,
      again,
    });
  });

  app.post('/usaha/produk/:id/tarik', async (request, reply) => {
    const product = await ownProduct(request, reply);
    if (!product) return reply;
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: withdrawProduct,
      body,
      input: { productId: product.id, version: seen(body) },
      to: () => '/usaha/produk',
      done: w.withdrawn,
      again: (refusals) => draftView(request, product, formOf(product.draft), refusals),
    });
  });
}

/** The form with its photos; `refused` where a photo was, or where there are too many: the rest of the form stays. */
async function readDraft(
  request: FastifyRequest,
): Promise<{ readonly body: FormBody; readonly form: DraftForm; readonly refused: Refusal | null }> {
  const { body, files, kept } = await readForm(request);
  const form = readDraftForm(body, kept['content.photos'] ?? []);
  const field = 'content.photos';
  if (!files.ok) {
    const [first] = files.refusals;
    const refused =
      first.code === fileRefused.code
        ? { ...photoRefused({ max: uploadMegabytesMax }, field), status: first.status }
        : { ...first, field };
    return { body, form, refused };
  }
  const many = form.photos.length > photosMax ? tooManyPhotos({ max: photosMax }, field) : null;
  return { body, form, refused: many };
}

function draftView(
  request: FastifyRequest,
  product: OwnProduct,
  form: DraftForm,
  refusals: readonly Refusal[],
) {
  const writes = product.state !== 'withdrawn' && writesFor(request).includes(product.supplierId);
  return (
    <DraftPage
      product={product}
      form={form}
      errors={errorsOf(refusals)}
      version={product.draftVersion}
      writes={writes}
    />
  );
}

function errorsOf(refusals: readonly Refusal[]) {
  return formErrors(refusals).map((error) => ({ ...error, field: fieldOf(error.field) }));
}

function seen(body: FormBody): number {
  const text = typed(body, 'version');
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** Businesses whose products a person sees: those he works for, and those he answers for. */
function ownSuppliers(actor: Actor): string[] {
  const held = assignmentsOf(actor, 'supplier', 'supplier_owner');
  return [...new Set(held.flatMap(({ supplierId }) => supplierId ?? []))];
}

function writesFor({ ctx }: FastifyRequest): string[] {
  return assignmentsOf(ctx.actor, 'supplier').flatMap(({ supplierId }) => supplierId ?? []);
}

function maySee(request: FastifyRequest, reply: FastifyReply, may: boolean): boolean {
  if (may) return true;
  const anonymous = request.ctx.actor.type !== 'person';
  sendRefusals(request, reply, [anonymous ? signInNeeded() : notAuthorised({ unit: 'e-Order' })]);
  return false;
}

async function ownProduct(request: FastifyRequest, reply: FastifyReply): Promise<OwnProduct | null> {
  const { site, actor } = request.ctx;
  if (!maySee(request, reply, actor.type === 'person')) return null;
  const { id } = request.params as { id: string };
  const product = isId(id) ? await readOwnProduct(site, id) : null;
  if (product && ownSuppliers(actor).includes(product.supplierId)) return product;
  sendRefusals(request, reply, [product ? notAuthorised({ unit: product.supplierName }) : notFound()]);
  return null;
}
