import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Cast, newCast } from '../door/cast.ts';
import { kinds, rowOf, type Subject } from '../door/subjects.ts';
import { type Answer, formFields, visit } from '../visitor.ts';
import { type Posting, postings } from './posting.ts';

type Some = Extract<Posting, { audience: 'some' }>;

let cast: Cast;
beforeAll(async () => {
  cast = await newCast();
});
afterAll(() => cast.world.close());

const some = Object.entries(postings).flatMap(([url, posting]) =>
  posting.audience === 'some' ? [[url, posting] as const] : [],
);

/** The button that a person presses, where the form has several. */
const pressed: Readonly<Record<string, Record<string, string>>> = {
  '/rapat/:id/jawaban': { answer: 'grant' },
};

async function made({ kind, state, prepare }: Some): Promise<Subject> {
  const subject = await kinds[kind].make(cast, state);
  await prepare?.(subject, cast);
  const row = (await rowOf(cast, subject)) as { readonly version?: number } | null;
  return { ...subject, version: row?.version ?? subject.version };
}

/** Sends a form of which nothing is filled in, as somebody who may send it. */
async function sendEmpty(url: string, posting: Some): Promise<Answer> {
  const subject = await made(posting);
  const visitor = await visit(cast.world, await cast.town.actor(posting.by[0] ?? 'requester'));
  const token = formFields((await visitor.get('/akun')).html, '/akun/bahasa')['_csrf'] ?? '';
  const { orderId, unitId } = await posting.fields(subject, cast);
  const hidden = { ...(orderId ? { orderId } : {}), ...(unitId ? { unitId } : {}), ...pressed[url] };
  const fields = { _csrf: token, version: String(subject.version), ...hidden };
  const address = (await posting.address?.(subject, cast)) ?? url.replace(':id', subject.id);
  return posting.files ? visitor.postFiles(address, fields, {}) : visitor.post(address, fields);
}

/** What stands in the summary of errors, without tags. */
function summaryOf(html: string): string[] {
  const summary = /<div class="notice notice-error"[^>]*data-errors[^]*?<\/ul>/.exec(html)?.[0] ?? '';
  return [...summary.matchAll(/<li>([^]*?)<\/li>/g)].map(([, line = '']) => line.replace(/<[^>]*>/g, ''));
}

const untickedOrder = 'Centang sekurangnya satu pesanan.';
/** What some of them say, word by word. */
const said: Readonly<Record<string, readonly string[]>> = {
  '/rapat/:id/pindah': ['Tanggal', 'Selesai', 'Ruang', 'Alamat'].map((label) => `${label}: wajib diisi.`),
  '/penerimaan/konfirmasi': [untickedOrder],
  '/pembayaran/verifikasi': [untickedOrder],
  '/pembayaran/autodebit': [untickedOrder],
  '/pembayaran/bayar': [
    untickedOrder,
    ...['Nomor referensi bank', 'Tanggal bayar', 'Bukti bayar'].map((label) => `${label}: wajib diisi.`),
  ],
  '/paket/terima': ['Centang sekurangnya satu paket.'],
};

it.each(some)('POST %s without anything filled in says of each field what is wrong', async (url, posting) => {
  await cast.later(posting.later ?? 0, async () => {
    const answer = await sendEmpty(url, posting);
    expect(answer.status).toBeLessThan(500);
    const lines = summaryOf(answer.html);
    expect(lines.filter((line) => line.startsWith('Isian ini belum benar'))).toEqual([]);
    expect(lines).toEqual([...new Set(lines)]);
    if (url in said) expect(lines).toEqual(said[url]);
  });
});
