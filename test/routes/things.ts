import sharp from 'sharp';
import { addressOfNumber } from '../../src/modules/curation/domain/certificate-term.ts';
import { systemActor } from '../../src/platform/commands/actor.ts';
import { wholeDraft } from '../curation.ts';
import { type Cast, password } from '../door/cast.ts';
import { call, valueOf } from '../door/deeds.ts';
import { loadedProduct } from '../door/stages-of-settings.ts';
import { does, kinds } from '../door/subjects.ts';

/** One of everything that has a page, all of the first town; addresses are filled from it. */
export type Things = Readonly<Record<(typeof names)[number], string>>;

const names = [
  'order',
  'newOrder',
  'arriving',
  'meeting',
  'bareMeeting',
  'movableMeeting',
  'package',
  'paper',
  'line',
  'payment',
  'note',
  'document',
  'proof',
  'product',
  'picture',
  'policy',
  'code',
  'askedPayment',
  'person',
  'unit',
  'assignment',
  'supplier',
  'makerFile',
  'criteria',
  'submission',
  'curationCertificate',
  'session',
  'certificate',
  'importRun',
] as const;

/** Words that stand on these things alone: nobody who may not see them may read one of these anywhere. */
export type Secrets = readonly string[];

/** Makes them. */
export async function makeThings(
  cast: Cast,
): Promise<{ readonly things: Things; readonly secrets: Secrets }> {
  const { world, town } = cast;
  const { db } = world.dki;
  const paid = await kinds.order.make(cast, 'paid');
  const submitted = await kinds.order.make(cast, 'submitted');
  const arriving = await kinds.order.make(cast, 'accepted');
  const asked = await kinds.payment.make(cast, 'requested');
  const rupPackage = await kinds.package.make(cast, 'awaiting_documents');
  await does(cast, 'commitment_officer', 'budget/attach-documents', {
    packageId: rupPackage.id,
    version: rupPackage.version,
    documents: [{ source: 'template', kind: 'kak' }],
  });
  await does(cast, 'department_head', 'curation/use-defaults', { confirm: true });
  const certificate = await kinds.certificate.make(cast, 'pending');
  const session = await kinds.session.make(cast, 'planned');
  const bare = await kinds.meeting.make(cast, 'scheduled');
  const note = await does(cast, 'finance_officer', 'treasury/return-outside-bill', {
    unitId: town.unitId,
    billerName: 'Warung Tersembunyi',
    billNumber: 'INV-TERSEMBUNYI',
    billDate: '2026-03-02',
    amount: '100000',
    accountCode: '5.1.02.01.01.0052',
  });
  await db.updateTable('meeting').set({ title: 'Rapat Tersembunyi' }).execute();
  await db
    .updateTable('rup_package')
    .set({ name: 'Paket Tersembunyi' })
    .where('unit_id', '=', town.unitId)
    .execute();
  await db
    .updateTable('purchase_order')
    .set({ handover_code: '918273', note: 'Catatan Tersembunyi' })
    .execute();
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c42' } })
    .webp()
    .toBuffer();
  const picture = await world.dki.files.put(png);
  await pictured(cast, picture);
  const one = <T>(rows: readonly T[]): T => {
    const [row] = rows;
    if (!row) throw new Error('a thing is missing');
    return row;
  };
  const order = one(await db.selectFrom('purchase_order').selectAll().where('id', '=', paid.id).execute());
  const movable = one(
    await db.selectFrom('purchase_order').selectAll().where('id', '=', submitted.id).execute(),
  );
  const payment = one(await db.selectFrom('payment').selectAll().where('state', '=', 'paid').execute());
  const paper = one(await db.selectFrom('package_document').select('id').execute());
  const document = one(
    await db.selectFrom('document').selectAll().where('subject_id', '=', paid.id).execute(),
  );
  const policy = one(await db.selectFrom('policy').select('id').execute());
  const numbers = await db.selectFrom('purchase_order').select(['number', 'verification_code']).execute();
  const passed = await kinds.curationCertificate.make(cast, 'valid');
  const curated = one(
    await db.selectFrom('product_certificate').selectAll().where('id', '=', passed.id).execute(),
  );
  const submission = await kinds.submission.make(cast, 'scoring');
  await hideName(cast, submission.id);
  // A certificate of curation is for everybody.
  const labels = await db.selectFrom('document').select('label').where('series', '<>', 'SKK').execute();
  const { id: assignmentId } = await kinds.assignment.make(cast, 'open');
  const held = one(await db.selectFrom('assignment').selectAll().where('id', '=', assignmentId).execute());
  return {
    things: {
      order: paid.id,
      newOrder: submitted.id,
      arriving: arriving.id,
      meeting: order.meeting_id,
      bareMeeting: bare.id,
      movableMeeting: movable.meeting_id,
      package: rupPackage.id,
      paper: paper.id,
      line: town.budgetLineId,
      payment: payment.id,
      askedPayment: asked.id,
      note: String(note['id']),
      document: document.id,
      proof: payment.proof_file_id ?? '',
      product: town.snackId,
      picture: `${picture}.webp`,
      policy: policy.id,
      code: order.verification_code,
      person: held.person_id,
      unit: town.unitId,
      assignment: held.id,
      supplier: town.supplierId,
      makerFile: await notedFile(cast),
      criteria: 'food',
      submission: submission.id,
      curationCertificate: addressOfNumber(curated.number),
      session: session.id,
      certificate: certificate.id,
      importRun: (await kinds.import_run.make(cast, 'done')).id,
    },
    secrets: [
      ...numbers.map(({ number }) => number),
      ...labels.map(({ label }) => label),
      'Tersembunyi',
      'TERSEMBUNYI',
      'TRX-1',
      '918273',
      password,
    ],
  };
}

/** A product with a picture: only such pictures have an address. */
async function pictured({ world, town }: Cast, picture: string): Promise<void> {
  const { products } = loadedProduct(null, { town });
  const input = { products: products.map((product) => ({ ...product, picture })) };
  valueOf(await call(world.dki, systemActor, 'catalogue/load', input));
}

/** What is in curation has a name that strangers must not read. */
async function hideName({ world: { dki } }: Cast, submissionId: string): Promise<void> {
  const content = JSON.stringify(wholeDraft('Nasi Tersembunyi'));
  await dki.db.updateTable('submission').set({ round: 2 }).where('id', '=', submissionId).execute();
  await dki.db
    .insertInto('submission_content')
    .values({ submission_id: submissionId, round: 2, content, hash: 'f'.repeat(64) })
    .execute();
}

/** A file of the town's maker: proof of a training. */
async function notedFile(cast: Cast): Promise<string> {
  const { world, town, proof } = cast;
  const { version } = await world.dki.db
    .selectFrom('supplier')
    .select('version')
    .where('id', '=', town.supplierId)
    .executeTakeFirstOrThrow();
  const fact = { stage: 'training', day: '2026-02-01', organiser: 'Sudin PPKUKM', file: proof };
  await does(cast, 'companion', 'suppliers/note-fact', { supplierId: town.supplierId, version, ...fact });
  const noted = await world.dki.db.selectFrom('supplier_fact').select('file_id').executeTakeFirstOrThrow();
  return noted.file_id ?? '';
}
