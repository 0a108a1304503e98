import type { Position } from '../../src/platform/commands/positions.ts';
import { goodMarks, seen, submissionRow, wholeDraft } from '../curation.ts';
import type { Cast } from './cast.ts';
import { digits, type Stage } from './stage.ts';
import { deskOf } from './subject-submissions.ts';
import { does, type Subject } from './subjects.ts';

const submissionOf = ({ id, version }: Subject) => ({ submissionId: id, version });

/** The position whose turn it is takes the piece. */
export async function taken({ id }: Subject, cast: Cast): Promise<void> {
  const { state } = await submissionRow(cast.world.dki, id);
  const [position = 'companion' as Position] = deskOf(state) ?? [];
  await does(cast, position, 'curation/take', await seen(cast.world.dki, id));
}

/** The maker mends what was returned. */
export async function mended({ id }: Subject, { world }: Cast): Promise<void> {
  const { product_id: productId } = await submissionRow(world.dki, id);
  await world.dki.db
    .updateTable('product_draft')
    .set({ content: JSON.stringify(wholeDraft('Nasi Uduk Terang')) })
    .where('product_id', '=', productId)
    .execute();
}

const atDesk = (input: object = {}, prepare: NonNullable<Stage['prepare']> = taken): Stage => ({
  kind: 'submission',
  narrows: deskOf,
  input: (s) => ({ ...submissionOf(s), ...input }),
  prepare,
});

/** Curation at the door; whose turn a state is, the government's levels say. */
export const stagesOfCuration: Readonly<Record<string, Stage>> = {
  'curation/submit': {
    kind: 'handedIn',
    input: ({ id }) => ({ productId: id, version: 1 }),
  },
  'curation/take': atDesk({}, async () => undefined),
  'curation/release': atDesk(),
  'curation/recuse': { ...atDesk({ reason: 'Pemiliknya saudara saya.' }), kind: 'strangersSubmission' },
  'curation/pass': atDesk(),
  'curation/return': atDesk({ fixes: ['photo_dark'] }),
  'curation/reject': atDesk({ reason: 'duplicate', remark: 'Sudah terdaftar.' }),
  'curation/score': atDesk({ marks: goodMarks }),
  'curation/resubmit': {
    kind: 'submission',
    input: submissionOf,
    prepare: mended,
  },
  'curation/withdraw': { kind: 'submission', input: submissionOf },
  'curation/appeal': {
    kind: 'submission',
    input: (s) => ({ ...submissionOf(s), reason: 'Produk ini berbeda dari yang terdaftar.' }),
  },
  'curation/declare': {
    kind: 'caller',
    input: () => ({ nik: digits(), address: 'Jalan Uji 77', bankAccount: '1234567' }),
  },
  'curation/escalate': {
    kind: 'submission',
    input: ({ id }) => ({ submissionId: id }),
    later: 60,
  },
  'curation/lapse-appeal': { kind: 'submission', input: ({ id }) => ({ submissionId: id }), later: 60 },
  'curation/expire-certificate': {
    kind: 'curationCertificate',
    input: ({ id }) => ({ certificateId: id }),
    later: 1000,
  },
};
