import { type ClientRequest, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '../../src/platform/http/session.ts';
import { orderIn, orderRow } from '../acts.ts';
import { newWorld, type World } from '../harness.ts';
import { openPolicies } from '../meals.ts';
import { pdf, pdfOf } from '../pdf.ts';
import { type Program, programOf } from '../program.ts';
import { buildTown, type Town } from '../town.ts';
import { openSessionOf, type Visitor, visit } from '../visitor.ts';
import { codesOn } from './says.ts';

const megabyte = 1024 * 1024;

let world: World;
let town: Town;
let orderId: string;
let program: Program;
let treasurer: Visitor;
let cookie: string;
let port: number;
beforeAll(async () => {
  world = await newWorld();
  await openPolicies(world.dki);
  town = await buildTown(world.dki, 'Unggah');
  orderId = await orderIn(world, town, 'verified');
  world.setNow(new Date('2026-03-07T02:00:00Z'));
  program = await programOf(world, await town.actor('treasurer'));
  treasurer = await visit(world, await town.actor('treasurer'));
  cookie = `${sessionCookie(world.dki, false)}=${await openSessionOf(world, await town.actor('treasurer'))}`;
  const app = await world.app();
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  (await world.app()).server.closeAllConnections();
  await world.close();
});

/** A PNG of so many white pixels in a few kilobytes. */
function bombOf(width: number, height: number): Buffer {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes: Buffer) =>
    (bytes.reduce((c, byte) => (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min((Math.ceil(width / 8) + 1) * height, 64 * megabyte)), {
    level: 9,
  });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a file that is not what it says', () => {
  it.each([
    ['a program named .pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000)])],
    ['HTML named .pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['SVG named .png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a zip named .pdf', Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')],
    ['a PNG that ends after its head', bombOf(10, 10).subarray(0, 30)],
    ['a JPEG that is only a head', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])],
    ['a picture of four thousand million pixels', bombOf(65_000, 65_000)],
    ['a picture of sixty million pixels', bombOf(10_000, 6000)],
    ['a file of eleven megabytes', Buffer.concat([pdf, Buffer.alloc(11 * megabyte)]), 413],
    ['a sentence that begins as a PDF', Buffer.from('%PDF-1.4 bukan pdf'), 415, 'files/pdf-broken'],
    ['a PDF under a password', pdfOf('', '/Encrypt 9 0 R'), 415, 'files/pdf-locked'],
    ['a PDF with a script', pdfOf('4 0 obj<</S/JavaScript/JS(1)>>endobj\n'), 415, 'files/pdf-active'],
  ] as const)(
    '%s is refused by program and form, and what was typed comes back',
    async (_name, bytes, status: number = 415, code: string = 'files/refused') => {
      expect(await program.upload(bytes, 'bukti.pdf')).toMatchObject({
        status,
        body: { code, errors: [{ field: 'file' }] },
      });
      const page = await treasurer.upload(
        '/pembayaran?tab=siap',
        '/pembayaran/bayar',
        { proof: { name: 'bukti.pdf', bytes } },
        { orderIds: orderId, reference: 'TRX-TETAP', paidOn: '2026-03-07' },
      );
      expect([page.status, codesOn(page.html)]).toEqual([status, [code]]);
      expect(page.html).toContain('value="TRX-TETAP"');
      expect((await orderRow(world, orderId)).state).toBe('verified');
    },
  );

  it('a name with a path, signs or a thousand letters is only a name', async () => {
    for (const name of [
      '../../etc/passwd.pdf',
      'a\u0000b.pdf',
      '\u202efdp.exe',
      '<img src=x onerror=alert(1)>.pdf',
      'a'.repeat(1000),
    ]) {
      const { status, body } = await program.upload<{ name: string }>(pdf, name);
      expect([name, status]).toEqual([name, 201]);
      expect(body.name).toMatch(/^[\p{L}\p{N}._ -]{1,120}$/u);
    }
  });
});

/** Starts an upload that never ends by itself. */
function flood(path: string, headers: Readonly<Record<string, string>>, partHead: string) {
  const boundary = 'batas';
  let request: ClientRequest | null = null;
  let sent = 0;
  const answer = new Promise<{ status: number; body: string; sent: number }>((resolve, reject) => {
    const client = httpRequest({
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { host: 'localhost', 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    });
    request = client;
    client.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), sent }),
      );
    });
    client.on('error', reject);
    client.write(`--${boundary}\r\n${partHead}\r\n\r\n`);
    const chunk = Buffer.alloc(megabyte);
    const more = () => {
      while (sent < 3 * 1024 * megabyte && !client.destroyed) {
        sent += chunk.length;
        if (!client.write(chunk)) {
          client.once('drain', more);
          return;
        }
      }
    };
    more();
  });
  return { answer, stop: () => request?.destroy() };
}

describe('an upload of three gigabytes', () => {
  const file =
    'content-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf';

  it.each([
    ['without a length', {}],
    ['that announces itself', { 'content-length': String(3 * 1024 * megabyte) }],
  ] as const)('%s is cut off at the limit, with a clear answer', async (_name, length) => {
    const before = process.memoryUsage().rss;
    const upload = flood(
      '/api/v1/files',
      { ...length, authorization: `Bearer ${program.token}` },
      `${file}\r\n\r\n%PDF-1.4`,
    );
    try {
      const { status, body, sent } = await upload.answer;
      expect([status, JSON.parse(body)]).toEqual([413, expect.objectContaining({ code: 'files/refused' })]);
      expect(sent).toBeLessThan(1024 * megabyte);
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * megabyte);
    } finally {
      upload.stop();
    }
  });

  it('into a form is cut off, too', async () => {
    const upload = flood('/pembayaran/bayar', { cookie }, file.replace('name="file"', 'name="proof"'));
    try {
      const { status, body } = await upload.answer;
      expect([status, codesOn(body)]).toEqual([413, ['files/refused']]);
    } finally {
      upload.stop();
    }
  });

  it('does not hold the connection of a sender who never stops', async () => {
    const upload = flood('/api/v1/files', { authorization: `Bearer ${program.token}` }, file);
    const started = Date.now();
    await upload.answer.catch(() => null);
    const app = await world.app();
    const open = () =>
      new Promise<number>((resolve, reject) =>
        app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      );
    while ((await open()) > 0 && Date.now() - started < 20_000)
      await new Promise((resolve) => setTimeout(resolve, 200));
    upload.stop();
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it('of nobody is not kept, and not read to its end', async () => {
    const upload = flood('/pembayaran/bayar', {}, file.replace('name="file"', 'name="proof"'));
    try {
      expect((await upload.answer).status).toBeOneOf([401, 403, 413]);
    } finally {
      upload.stop();
    }
    const before = (await world.dki.db.selectFrom('staged_upload').select('sha256').execute()).length;
    const app = await world.app();
    const answer = await app.inject({
      method: 'POST',
      url: '/pembayaran/bayar',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: Buffer.concat([
        Buffer.from(`--x\r\n${file}\r\n\r\n`),
        pdfOf('% lain\n'),
        Buffer.from('\r\n--x--\r\n'),
      ]),
    });
    expect(answer.statusCode).toBeOneOf([401, 403]);
    expect((await world.dki.db.selectFrom('staged_upload').select('sha256').execute()).length).toBe(before);
  });
});

describe('a form of too many parts', () => {
  it.each([
    [
      'twenty-one files',
      Array.from(
        { length: 21 },
        (_, n) => `content-disposition: form-data; name="f${n}"; filename="a.pdf"\r\n\r\n%PDF-1.4`,
      ),
    ],
    [
      'three hundred fields',
      Array.from({ length: 300 }, (_, n) => `content-disposition: form-data; name="f${n}"\r\n\r\na`),
    ],
    ['the prototype as a field', ['content-disposition: form-data; name="__proto__"\r\n\r\na']],
    [
      'the prototype as a file',
      ['content-disposition: form-data; name="__proto__"; filename="a.pdf"\r\n\r\n%PDF-1.4'],
    ],
    ['a part without a name', ['content-type: text/plain\r\n\r\na']],
    ['a head that is none', ['\0\0\0\r\n\r\na']],
    ['no end', null],
  ])('%s', async (_name, parts) => {
    const payload =
      parts === null
        ? '--x\r\ncontent-disposition: form-data; name="a"; filename="b.pdf"\r\n\r\n%PDF'
        : `${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`;
    const app = await world.app();
    for (const [url, headers] of [
      ['/api/v1/files', { authorization: `Bearer ${program.token}` }],
      ['/pembayaran/bayar', { cookie }],
      ['/penerimaan/01997f3a-7c00-7000-8000-000000000001', { cookie }],
    ] as const) {
      const answer = await app.inject({
        method: 'POST',
        url,
        headers: { ...headers, host: 'localhost', 'content-type': 'multipart/form-data; boundary=x' },
        payload,
      });
      expect([url, answer.statusCode]).toEqual([url, expect.toBeOneOf([400, 403, 404, 413, 422])]);
    }
  });
});
