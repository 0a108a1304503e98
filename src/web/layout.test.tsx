import { expect, test } from 'vitest';
import { rupiah } from '../kernel/rupiah.ts';
import { shortMoney } from './format.ts';
import { Page, renderPage } from './layout.tsx';
import { StateBadge } from './ui/badge.tsx';
import { BudgetBar } from './ui/budget-bar.tsx';
import { ErrorSummary, errorOf, Form } from './ui/form.tsx';
import { Icon } from './ui/icon.tsx';
import { TextField } from './ui/inputs.tsx';
import type { View } from './view.ts';

const view: View = {
  lang: 'id',
  path: '/pesanan?q=1',
  theme: 'auto',
  csrf: 'csrf-token',
  now: new Date('2026-11-25T03:00:00Z'),
  government: { name: { id: 'Pemprov DKI Jakarta', en: 'DKI Jakarta Government' }, zone: 'WIB' },
  person: { name: 'Rina', initials: 'RW', roles: ['Pejabat Pengadaan'] },
  nav: [
    {
      label: { id: 'Pesanan', en: 'Orders' },
      href: '/pesanan',
      icon: 'clipboard-list',
      current: true,
      count: 3,
    },
  ],
  bottomNav: [],
  assets: { css: '/a.css', js: '/a.js', font: '/f.woff2' },
  demo: false,
};

const count = (html: string, part: string): number => html.split(part).length - 1;

test('a page is a whole document with one h1, its landmarks and the way back from the switches', () => {
  const html = renderPage(<Page title={{ id: 'Pesanan', en: 'Orders' }}>isi</Page>, view);
  expect(html).toMatch(/^<!doctype html><html lang="id">/);
  expect(count(html, '<h1')).toBe(1);
  expect(count(html, '<main')).toBe(1);
  expect(html).toContain('href="/bahasa/en?kembali=%2Fpesanan%3Fq%3D1"');
  expect(html).toContain('aria-current="page"');
});

test('the theme that a person chose is on the document, English speaks English', () => {
  const html = renderPage(<Page title={{ id: 'Pesanan', en: 'Orders' }} />, {
    ...view,
    theme: 'dark',
    lang: 'en',
  });
  expect(html).toContain('<html lang="en" data-theme="eorder-dark">');
  expect(html).toContain('<title>Orders · e-Order</title>');
});

test('an icon that is drawn twice travels once', () => {
  const html = renderPage(
    <Page title="x">
      <Icon name="truck" />
      <StateBadge state={{ label: { id: 'Jalan', en: 'On its way' }, tone: 'info', icon: 'truck' }} />
    </Page>,
    view,
  );
  expect(count(html, 'href="#i-truck"')).toBe(2);
  expect(count(html, 'id="i-truck"')).toBe(1);
});

test('what people type comes back escaped, tied to its error and linked from the summary', () => {
  const errors = [{ field: 'title', text: 'Judul terlalu panjang.' }];
  const html = renderPage(
    <Page title="x">
      <ErrorSummary errors={errors} />
      <Form action="/rapat" version={7}>
        <TextField name="title" label="Judul" value={'"><script>'} error={errorOf(errors, 'title')} />
      </Form>
    </Page>,
    view,
  );
  expect(html).not.toContain('<script>');
  expect(html).toContain('href="#f-title"');
  expect(html).toMatch(/id="f-title"[^>]*aria-describedby="f-title-error" aria-invalid="true"/);
  expect(html).toContain('name="_csrf" value="csrf-token"');
  expect(html).toContain('name="version" value="7"');
  expect(html).toMatch(/name="_key" value="[0-9a-f-]{36}"/);
});

test('the summary of errors names each field, also when two fields get the same sentence', () => {
  const text = {
    id: 'Isian ini belum benar: wajib diisi.',
    en: 'This input is not right: this is required.',
  };
  const afterLabel = { id: 'wajib diisi.', en: 'this is required.' };
  const errors = [
    { field: 'title', text, afterLabel },
    { field: 'heads', text: { id: 'Lebih dari 500.', en: 'Above 500.' } },
    { field: 'orderIds', text: 'Centang sekurangnya satu pesanan.' },
  ];
  const page = (
    <Page title="x">
      <ErrorSummary errors={errors} />
      <Form action="/rapat">
        <TextField
          name="title"
          label={{ id: 'Judul rapat', en: 'Meeting title' }}
          error={errorOf(errors, 'title')}
        />
        <TextField name="heads" label={{ id: 'Peserta', en: 'Guests' }} error={errorOf(errors, 'heads')} />
      </Form>
    </Page>
  );
  const html = renderPage(page, view);
  expect(html).toContain('<a href="#f-title">Judul rapat: wajib diisi.</a>');
  expect(html).toContain('<a href="#f-heads">Peserta: Lebih dari 500.</a>');
  expect(html).toContain('<li>Centang sekurangnya satu pesanan.</li>');
  expect(renderPage(page, { ...view, lang: 'en' })).toContain('>Meeting title: this is required.</a>');
});

test('a budget that does not suffice says so in words', () => {
  const html = renderPage(
    <Page title="x">
      <BudgetBar
        id="b"
        title="Paket"
        ceiling={rupiah(100)}
        spent={rupiah(60)}
        held={rupiah(30)}
        thisOrder={rupiah(20)}
      />
    </Page>,
    view,
  );
  expect(html).toContain('Melebihi pagu -Rp10');
});

test.each([
  [12_400_000_000n, 'Rp12,4 M', 'Rp12.4 B'],
  [1_500_000n, 'Rp1,5 jt', 'Rp1.5 M'],
  [188_764_250_000n, 'Rp189 M', 'Rp189 B'],
  [750n, 'Rp750', 'Rp750'],
])('%i is short for axes', (amount, id, en) => {
  expect([shortMoney(amount, 'id'), shortMoney(amount, 'en')]).toEqual([id, en]);
});
