import { readFileSync } from 'node:fs';
import type { VNode } from 'preact';
import type { Lang } from '../src/kernel/text.ts';
import { renderPage } from '../src/web/layout.tsx';
import { nav } from '../src/web/text/common.ts';
import type { View } from '../src/web/view.ts';
import { Catalogue, FormWithErrors, Front } from './preview-public.tsx';
import { Inbox, OrderPage, Treasury, Various } from './preview-work.tsx';

const person: View['person'] = {
  name: 'Rina Wulandari',
  initials: 'RW',
  roles: ['Pejabat Pengadaan · Kelurahan Gambir', 'Pemohon · Kecamatan Gambir'],
};

function view(options: { theme: View['theme']; lang: Lang }, path: string, signedIn: boolean): View {
  const item = (
    label: (typeof nav)[keyof typeof nav],
    href: string,
    icon: View['nav'][number]['icon'],
    count = 0,
  ) => ({
    label,
    href,
    icon,
    count,
    current: href === path,
  });
  const work = [
    item(nav.tasks, '/tugas', 'list-checks', 4),
    item(nav.meetings, '/formulir', 'calendar-days'),
    item(nav.catalogue, '/katalog', 'utensils'),
    item(nav.orders, '/pesanan', 'clipboard-list', 12),
    item(nav.packages, '/paket', 'package'),
    item(nav.budget, '/anggaran', 'wallet'),
    item(nav.payments, '/pembayaran', 'banknote'),
    item(nav.suppliers, '/penyedia', 'store'),
    item(nav.reports, '/laporan', 'chart-column'),
    item(nav.settings, '/pengaturan', 'settings'),
  ];
  const open = [
    item(nav.home, '/depan', 'house'),
    item(nav.catalogue, '/katalog', 'utensils'),
    item(nav.transparency, '/transparansi', 'eye'),
  ];
  return {
    lang: options.lang,
    path,
    theme: options.theme,
    csrf: 'token',
    now: new Date('2026-11-25T03:00:00Z'),
    government: { name: { id: 'Pemprov DKI Jakarta', en: 'DKI Jakarta Government' }, zone: 'WIB' },
    person: signedIn ? person : null,
    nav: signedIn ? work : open,
    bottomNav: signedIn ? work.slice(0, 4) : [],
    assets: { css: '/assets/app.css', js: '/assets/app.js', font: '/assets/plus-jakarta-sans.woff2' },
    demo: { clockHref: null },
    flash:
      path === '/tugas' ? { kind: 'success', text: 'Pesanan 027/GMB/XI/2026 telah dikirim.' } : undefined,
  };
}

const show =
  (path: string, Sample: () => VNode, signedIn = true) =>
  (options: { theme: View['theme']; lang: Lang }): string =>
    renderPage(<Sample />, view(options, path, signedIn));

/** Sample pages by name. */
export const pages = {
  depan: show('/depan', Front, false),
  tugas: show('/tugas', Inbox),
  pesanan: show('/pesanan', OrderPage),
  katalog: show('/katalog', Catalogue),
  formulir: show('/formulir', FormWithErrors),
  pembayaran: show('/pembayaran', Treasury),
  aneka: show('/aneka', Various),
};

/** A picture of food by its name in the emoji set, as the demonstration data serves it. */
export function plate(name: string): string {
  const set = JSON.parse(readFileSync('node_modules/@iconify-json/fluent-emoji/icons.json', 'utf8')) as {
    icons: Record<string, { body: string }>;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${set.icons[name]?.body ?? ''}</svg>`;
}
