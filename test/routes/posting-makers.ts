import type { Cast } from '../door/cast.ts';
import { business, memberOf } from '../door/subject-makers.ts';
import { does, type Subject } from '../door/subjects.ts';
import { pdf } from '../pdf.ts';
import type { Posting } from './posting.ts';

type Some = Extract<Posting, { audience: 'some' }>;
type Rest = Partial<Some>;

const words = 'Sampel nasi mengandung bakteri, lihat hasil laboratorium.';
const evidence = { evidence: { name: 'bukti.pdf', bytes: pdf } };
const everybody = { audience: 'everybody' } as const;

const byOwner = (state: string, fields: Some['fields'], rest: Rest = {}): Some => ({
  ...rest,
  audience: 'some',
  by: ['supplier_owner'],
  kind: 'maker',
  state,
  fields: async (subject, cast) => ({ supplierId: subject.id, ...(await fields(subject, cast)) }),
});
const inArea = (
  by: Some['by'],
  state: string,
  fields: Some['fields'] = () => ({}),
  rest: Rest = {},
): Some => ({
  ...rest,
  audience: 'some',
  by,
  kind: 'maker',
  state,
  fields,
});
const byHead = (state: string, fields: Some['fields'], rest: Rest = {}): Some =>
  inArea(['department_head', 'city_admin'], state, fields, { ...rest, anywhere: true });

/** Forms of the register: the first are everybody's, and each waits for the step before. */
export const postingsOfMakers: Readonly<Record<string, Posting>> = {
  '/daftar': everybody,
  '/klaim': everybody,
  '/daftar/kode': everybody,
  '/daftar/usaha': everybody,
  '/klaim/akun': everybody,

  '/usaha/profil': byOwner('pending', async (_, cast) => {
    const { regionCode, ...given } = business(cast.town.regionCode);
    return { ...given, npwp: '', email: '', kelurahan: regionCode };
  }),
  '/usaha/rekening': byOwner('active', () => ({
    bankName: 'Bank DKI',
    bankAccount: '20300112233',
    bankHolder: 'Ibu Uji',
  })),
  '/usaha/keberatan': byOwner('suspended', () => ({ appeal: words })),
  '/usaha/tim': byOwner(
    'active',
    ({ id }) => ({ name: 'Anggota Uji', username: `anggota.${id.slice(-12)}` }),
    { status: 200 },
  ),
  '/usaha/tim/keluarkan': byOwner('active', memberHere, {
    prepare: (subject, cast) => memberOf(cast, subject.id, subject.version),
  }),

  '/register-penyedia/:id/verifikasi': inArea(['companion', 'district_officer'], 'pending'),
  '/register-penyedia/:id/rekening': inArea(['district_officer'], 'active'),
  '/register-penyedia/:id/perbaikan': inArea(['companion', 'district_officer'], 'pending', () => ({
    fixes: 'address_unclear',
    remark: '',
  })),
  '/register-penyedia/:id/kegiatan': inArea(['companion'], 'active', () => ({
    stage: 'training',
    day: '2026-02-01',
    organiser: 'Sudin PPKUKM',
  })),
  '/register-penyedia/:id/hentikan': byHead(
    'active',
    () => ({ reasonCode: 'food_safety', reason: words, untilDay: '2026-03-20' }),
    { files: evidence },
  ),
  '/register-penyedia/:id/larang': byHead('active', () => ({ reasonCode: 'food_safety', reason: words }), {
    files: evidence,
  }),
  '/register-penyedia/:id/cabut': byHead('suspended', () => ({ reason: words })),
  '/register-penyedia/:id/jawaban': byHead('suspended', () => ({ outcome: 'uphold', answer: words }), {
    prepare: ({ id, version }: Subject, cast: Cast) =>
      does(cast, 'supplier_owner', 'suppliers/appeal-sanction', { supplierId: id, version, appeal: words }),
  }),
};

async function memberHere({ id }: Subject, { world }: Cast): Promise<Record<string, string>> {
  const found = await world.dki.db
    .selectFrom('assignment')
    .select('person_id')
    .where('supplier_id', '=', id)
    .where('position', '=', 'supplier')
    .executeTakeFirstOrThrow();
  return { personId: found.person_id };
}
