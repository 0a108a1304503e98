import { randomBytes } from 'node:crypto';
import { sha256 } from '../../src/kernel/canonical-json.ts';
import { sessionCookie } from '../../src/platform/http/session.ts';
import type { Ground } from '../ground/ground.ts';

/** A page as a browser asks for it. */
export type Visit = { readonly name: string; readonly path: string; readonly cookie: string | null };

/** The four pages: three for everybody, and an order as the person who placed it sees it. */
export async function visitsOf(ground: Ground): Promise<Visit[]> {
  const { db } = ground.site;
  const product = await db
    .selectFrom('product')
    .select('id')
    .where('state', '=', 'listed')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const order = await db
    .selectFrom('purchase_order')
    .select(['id', 'submitted_by'])
    .where('submitted_by', 'is not', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return [
    { name: 'front', path: '/', cookie: null },
    { name: 'catalogue', path: '/katalog', cookie: null },
    { name: 'product', path: `/produk/${product.id}`, cookie: null },
    { name: 'order', path: `/pesanan/${order.id}`, cookie: await signIn(ground, order.submitted_by ?? '') },
  ];
}

/** Opens a session of a person. @returns its cookie. */
export async function signIn({ site }: Ground, personId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const now = site.clock();
  await site.db
    .insertInto('session')
    .values({
      token_hash: sha256(token),
      person_id: personId,
      created_at: now,
      expires_at: new Date(now.getTime() + 86_400_000),
      device: '-',
    })
    .execute();
  return `${sessionCookie(site, false)}=${token}`;
}

/** The request as a browser sends it over the wire. */
export function requestOf(path: string, cookie: string | null): string {
  return [
    `GET ${path} HTTP/1.1`,
    'Host: localhost',
    'Accept: text/html',
    'Accept-Encoding: gzip, deflate, br',
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    '',
    '',
  ].join('\r\n');
}
