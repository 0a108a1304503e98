import type { Page } from '@playwright/test';

const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Addresses that are no page: files, pictures, papers, and switches that lead back. */
export const noPage = /\.(csv|json|webp)|^\/(gambar|berkas|dokumen|bahasa|tema|keluar|api)\b|\/berkas\b/;

const here = 'http://e-order.test';
/** Parts of a query that make another page of it; the others sort, filter and turn over the same one. */
const telling = new Set(['rapat', 'k', 'seperti', 'produk', 'tab']);

/** What kind of page an address is: ids and values of the query are left out. */
export function kindOf(href: string): string {
  const { pathname } = new URL(href, here);
  const names = [...new Set(queryOf(href).keys())].toSorted().join('&');
  return `${pathname.replace(ids, ':id')}${names ? `?${names}` : ''}`;
}

function queryOf(href: string): URLSearchParams {
  return new URL(href, here).searchParams;
}

/** Addresses of pages of this site that a part of the page links to, in the order of the page. */
export async function pagesLinkedFrom(page: Page, within: string): Promise<string[]> {
  const hrefs = await page
    .locator(`${within} a[href^="/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs
    .map((href) => href.replace(/#.*/, ''))
    .filter((href) => !noPage.test(href) && [...queryOf(href).keys()].every((name) => telling.has(name)));
}

/** A name for a picture. */
export function nameOf(kind: string): string {
  const words = kind.replaceAll(':id', 'satu').replaceAll(/[^a-z0-9]+/gi, '-');
  return words.replaceAll(/^-|-$/g, '') || 'beranda';
}
