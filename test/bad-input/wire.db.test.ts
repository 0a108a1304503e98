import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/kernel/canonical-json.ts';
import { newId } from '../../src/kernel/ids.ts';
import { sessionCookie } from '../../src/platform/http/session.ts';
import { newWorld, type World } from '../harness.ts';
import { buildTown } from '../town.ts';
import { openSessionOf, visit } from '../visitor.ts';
import { codesOn } from './says.ts';

let world: World;
let port: number;
let token: string;
beforeAll(async () => {
  world = await newWorld();
  const town = await buildTown(world.dki, 'Kabel');
  token = await openSessionOf(world, await town.actor('requester'));
  const app = await world.app();
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => world.close());

/** Sends bytes as they are; the status line of the answer, and its body. */
function send(bytes: string | Buffer): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const parts: Buffer[] = [];
    socket.setTimeout(10_000, () => socket.destroy(new Error('it hangs')));
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const text = Buffer.concat(parts).toString();
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
        body: text.slice(text.indexOf('\r\n\r\n') + 4),
      });
    });
  });
}

const get = (path: string, headers = '') =>
  send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);
const post = (path: string, type: string, body: string | Buffer, headers = '') => {
  const bytes = Buffer.from(body);
  const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n${headers}\r\n`;
  return send(Buffer.concat([Buffer.from(head), bytes]));
};
const command = (body: string | Buffer, type = 'application/json') =>
  post(
    '/api/v1/identity/set-language',
    type,
    body,
    `Authorization: Bearer ${token}\r\nIdempotency-Key: ${newId()}\r\n`,
  );

describe('bytes that no browser sends', () => {
  it.each([
    ['no HTTP at all', 'halo\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nCookie: a=\0b\r\n\r\n', 400],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    [
      'two lengths',
      'POST /masuk HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
      400,
    ],
    [
      'length and chunks',
      'POST /masuk HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'a chunk that is none',
      'POST /masuk HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n',
      400,
    ],
    ['an unknown method', 'TEMU / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ])('%s', async (_name, bytes, status) => {
    expect((await send(bytes)).status).toBe(status);
  });

  it.each([
    ['a percent without digits', '/%', 400],
    ['no UTF-8 in the path', '/%FF%FE', 400],
    ['a NUL in the path', '/produk/%00', 404],
    ['a way out of the folder', '/assets/..%2f..%2fsecret', 404],
    ['a way out of the folder, plainly', '/assets/../../secret', 404],
    ['a very long path', `/${'a'.repeat(9000)}`, 404],
    ['a very long parameter', `/verifikasi/${'a'.repeat(5000)}`, 404],
    ['very many parameters', `/katalog?${'a=1&'.repeat(3000)}`, 200],
    ['a page that is not there', '/wp-login.php', 404],
  ])('%s', async (_name, path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it.each([
    ['nothing', 'Cookie:'],
    ['signs only', 'Cookie: ;;;===;; =;a'],
    ['bad percents', 'Cookie: eorder_dki=%E0%A4%A; lang=%; theme=%00; flash=%%%'],
    ['a flash that is no JSON', 'Cookie: flash=bm9uc2Vuc2U'],
    ['a flash of null', 'Cookie: flash=bnVsbA'],
    [
      'a flash of another shape',
      `Cookie: flash=${Buffer.from('{"kind":"x","text":{"id":{},"en":[]}}').toString('base64url')}`,
    ],
    ['a session of 5000 characters', `Cookie: eorder_dki=${'a'.repeat(5000)}`],
    ['the prototype', 'Cookie: __proto__=a; constructor=b; toString=c'],
    ['twice the same', 'Cookie: lang=en; lang=id; lang=xx; eorder_dki=a; eorder_dki=b'],
  ])('cookies: %s', async (_name, header) => {
    expect((await get('/', `${header}\r\n`)).status).toBe(200);
    expect((await get('/tugas', `${header}\r\n`)).status).toBe(303);
  });

  it.each([
    ['an unknown language', 'Accept-Language: \u00ff\u00fe,;q=9'],
    ['an unknown coding', 'Accept-Encoding: zip;q=2, *;q=x'],
    [
      'junk of a proxy',
      'X-Forwarded-For: <script>, 999.999.1.1\r\nX-Forwarded-Proto: gopher\r\nX-Forwarded-Host: jahat.test',
    ],
    ['an origin that is none', 'Origin: \u00ff'],
    ['an early date', 'If-Modified-Since: tidak pernah\r\nIf-None-Match: "\u00ff\r\nRange: bytes=9-1'],
  ])('headers: %s', async (_name, headers) => {
    expect((await get('/', `${headers}\r\n`)).status).toBeLessThan(500);
    const refused = await get('/api/v1/tasks', `${headers}\r\n`);
    expect([refused.status, JSON.parse(refused.body)]).toEqual([
      401,
      expect.objectContaining({ code: 'door/sign-in-needed' }),
    ]);
  });
});

describe('bodies that cannot be read', () => {
  it.each([
    ['cut JSON', '{"lang":', 400, 'door/bad-request'],
    ['an empty body', '', 400, 'door/bad-request'],
    ['another prototype', '{"lang":"en","__proto__":{"admin":true}}', 400, 'door/bad-request'],
    [
      'another constructor',
      '{"lang":"en","constructor":{"prototype":{"admin":true}}}',
      400,
      'door/bad-request',
    ],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 422, 'door/invalid-input'],
    ['a list', '[]', 422, 'door/invalid-input'],
    ['null', 'null', 422, 'door/invalid-input'],
    ['a number', '12', 422, 'door/invalid-input'],
    ['a key twice', '{"lang":"en","lang":7}', 422, 'door/invalid-input'],
    ['very deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 422, 'door/invalid-input'],
    [
      'more than a megabyte',
      JSON.stringify({ lang: 'en', more: 'a'.repeat(1_100_000) }),
      413,
      'door/too-large',
    ],
  ])('JSON: %s', async (_name, body, status, code) => {
    const answer = await command(body);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      status,
      expect.objectContaining({ status, code }),
    ]);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'lang=en'],
    ['plain text', 'text/plain', '{"lang":"en"}'],
    ['XML', 'application/xml', '<lang>en</lang>'],
    ['nothing that is known', '???', '{"lang":"en"}'],
  ])('the API takes JSON, not %s', async (_name, type, body) => {
    const answer = await command(body, type);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      415,
      expect.objectContaining({ code: 'door/media-type' }),
    ]);
  });

  it('the API leaves out fields that it does not know', async () => {
    const answer = await command('{"lang":"id","isAdmin":true,"person":{"id":1}}');
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { lang: 'id' }]);
  });

  it.each([
    ['JSON', 'application/json', '{"username":"a"}'],
    ['broken JSON', 'application/json', '{'],
    [
      'multipart without an end',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb',
    ],
    ['multipart without a boundary', 'multipart/form-data', 'a'],
    ['more than a megabyte', 'application/x-www-form-urlencoded', `a=${'a'.repeat(1_100_000)}`],
    ['XML', 'text/xml', '<a/>'],
    ['nothing', 'application/x-www-form-urlencoded', ''],
  ])('forms: %s', async (_name, type, body) => {
    for (const path of ['/masuk', '/keluar', '/akun/bahasa', '/pembayaran/bayar', '/paket/terima']) {
      const cookie = `Cookie: ${sessionCookie(world.dki, false)}=${token}\r\n`;
      const answer = await post(path, type, body, cookie);
      expect([path, answer.status]).toEqual([path, expect.toBeOneOf([400, 403, 404, 413, 415])]);
      const known = [
        'door/bad-request',
        'door/cross-site',
        'door/too-large',
        'door/media-type',
        'door/not-found',
      ];
      expect([path, codesOn(answer.body)]).toEqual([path, [expect.toBeOneOf(known)]]);
    }
  });
});

it('a session whose token was made up is none, and of a person that is gone neither', async () => {
  const visitor = await visit(world, null);
  expect((await visitor.get('/tugas')).to).toBe('/masuk?kembali=%2Ftugas');
  await world.dki.db
    .updateTable('session')
    .set({ expires_at: world.now() })
    .where('token_hash', '=', sha256(token))
    .execute();
  expect((await get('/tugas', `Cookie: eorder_dki=${token}\r\n`)).status).toBe(303);
});
