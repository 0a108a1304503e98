import { nav as words } from '../../web/text/common.ts';
import type { NavItem } from '../../web/view.ts';
import { type Actor, holds } from '../commands/actor.ts';
import { type Position, regionalPositions } from '../commands/positions.ts';

type Entry = Omit<NavItem, 'current' | 'count'> & { readonly for: readonly Position[] | 'all' | 'public' };

const buyers: readonly Position[] = [
  'requester',
  'budget_authority',
  'commitment_officer',
  'procurement_officer',
];
const money: readonly Position[] = ['finance_officer', 'treasurer', 'assistant_treasurer'];
const overseers: readonly Position[] = ['city_admin', 'auditor'];

const entries: readonly Entry[] = [
  { label: words.tasks, href: '/tugas', icon: 'inbox', for: 'all' },
  { label: words.home, href: '/', icon: 'house', for: 'public' },
  { label: words.catalogue, href: '/katalog', icon: 'utensils', for: 'public' },
  {
    label: words.meetings,
    href: '/rapat',
    icon: 'calendar-days',
    for: [...buyers, 'receiver', ...overseers],
  },
  { label: words.orders, href: '/pesanan', icon: 'shopping-basket', for: 'all' },
  {
    label: words.ownBusiness,
    href: '/usaha',
    icon: 'store',
    for: ['supplier', 'supplier_owner'],
  },
  {
    label: words.ownProducts,
    href: '/usaha/produk',
    icon: 'package-open',
    for: ['supplier', 'supplier_owner'],
  },
  { label: words.packages, href: '/paket', icon: 'package', for: [...buyers, ...overseers] },
  { label: words.budget, href: '/anggaran', icon: 'wallet', for: [...buyers, ...money, ...overseers] },
  {
    label: words.receiving,
    href: '/penerimaan',
    icon: 'clipboard-check',
    for: ['receiver', 'commitment_officer', ...overseers],
  },
  {
    label: words.payments,
    href: '/pembayaran',
    icon: 'banknote',
    for: [...money, 'budget_authority', ...overseers],
  },
  {
    label: words.curation,
    href: '/kurasi',
    icon: 'badge-check',
    for: [...regionalPositions, 'department_head', ...overseers],
  },
  {
    label: words.register,
    href: '/register-penyedia',
    icon: 'users',
    for: ['companion', 'district_officer', 'city_officer', 'curator', 'department_head', ...overseers],
  },
  { label: words.suppliers, href: '/penyedia', icon: 'store', for: 'public' },
  { label: words.transparency, href: '/transparansi', icon: 'landmark', for: 'public' },
  { label: words.settings, href: '/pengaturan', icon: 'settings', for: overseers },
];

/** The left rail: what this person works with, in the order of the flow. */
export function navFor(actor: Actor, path: string): NavItem[] {
  return entries.filter((entry) => isFor(entry, actor)).map((entry) => item(entry, path));
}

const bottomFor: readonly { readonly for: readonly Position[]; readonly hrefs: readonly string[] }[] = [
  { for: ['supplier'], hrefs: ['/tugas', '/pesanan', '/usaha/produk', '/usaha'] },
  { for: ['requester', 'procurement_officer'], hrefs: ['/tugas', '/rapat', '/katalog', '/pesanan'] },
  { for: ['receiver'], hrefs: ['/tugas', '/penerimaan', '/pesanan', '/rapat'] },
  { for: ['budget_authority', 'commitment_officer'], hrefs: ['/tugas', '/paket', '/pesanan', '/anggaran'] },
  { for: [...money], hrefs: ['/tugas', '/pembayaran', '/pesanan', '/anggaran'] },
  {
    for: ['companion', 'district_officer', 'city_officer', 'department_head'],
    hrefs: ['/tugas', '/kurasi', '/register-penyedia', '/katalog'],
  },
  { for: regionalPositions, hrefs: ['/tugas', '/kurasi', '/katalog', '/penyedia'] },
  { for: overseers, hrefs: ['/tugas', '/pesanan', '/anggaran', '/pengaturan'] },
];

/** The bar at the bottom of a phone: the four things that this person does. */
export function bottomNavFor(actor: Actor, path: string): NavItem[] {
  const hrefs = bottomFor.find((set) => holds(actor, ...set.for))?.hrefs ?? [
    '/',
    '/katalog',
    '/penyedia',
    '/transparansi',
  ];
  return hrefs.flatMap((href) =>
    entries.filter((entry) => entry.href === href).map((entry) => item(entry, path)),
  );
}

function isFor(entry: Entry, actor: Actor): boolean {
  if (entry.for === 'public') return true;
  if (actor.type !== 'person') return false;
  return entry.for === 'all' || holds(actor, ...entry.for);
}

function item({ label, href, icon }: Entry, path: string): NavItem {
  // The nearest entry is the current one: a page of products lies below the business, and has its own.
  const nearer = entries.some((other) => other.href.startsWith(`${href}/`) && isAt(other.href, path));
  const current = isAt(href, path) && !nearer;
  return { label, href, icon, current };
}

function isAt(href: string, path: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
