import type { VNode } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Card, Grid } from '../../../../web/ui/card.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { useView } from '../../../../web/view.ts';
import { peoplePath } from '../people-query.ts';
import { authorityPath } from './authority-page.tsx';

const pair = (id: string, en: string): Text => ({ id, en });

type Area = { readonly href: string; readonly icon: IconName; readonly label: Text; readonly text: Text };

const areas: readonly Area[] = [
  {
    href: peoplePath,
    icon: 'users',
    label: pair('Orang', 'People'),
    text: pair(
      'Akun, jabatan menurut surat keputusan, kata sandi sementara, impor.',
      'Accounts, positions by decree, temporary passwords, import.',
    ),
  },
  {
    href: '/pengaturan/satuan',
    icon: 'building-2',
    label: pair('Satuan kerja', 'Units'),
    text: pair(
      'SKPD dan UKPD, dan siapa memegang jabatan apa di dalamnya.',
      'SKPD and UKPD, and who holds which position in them.',
    ),
  },
  {
    href: '/pengaturan/impor-penyedia',
    icon: 'upload',
    label: pair('Impor penyedia', 'Import of suppliers'),
    text: pair(
      'Register penyedia dari CSV atau XLSX: uji coba, impor, baris yang ditolak.',
      'The register of suppliers from CSV or XLSX: dry run, import, refused rows.',
    ),
  },
  {
    href: '/pengaturan/kebijakan',
    icon: 'scale',
    label: pair('Kebijakan', 'Policies'),
    text: pair(
      'Batas harga, hak konsumsi, dan tenggat, dengan nomor aturan dan tanggalnya.',
      'Price ceilings, who may be served, and deadlines, with rule numbers and dates.',
    ),
  },
  {
    href: '/pengaturan/libur',
    icon: 'calendar-days',
    label: pair('Hari libur', 'Holidays'),
    text: pair(
      'Hari libur nasional dan cuti bersama: tenggat dihitung tanpa hari itu.',
      'National holidays and joint leave: deadlines are counted without them.',
    ),
  },
  {
    href: authorityPath,
    icon: 'shield-check',
    label: pair('Wewenang', 'Authority'),
    text: pair(
      'Siapa boleh melakukan apa, di mana, pada keadaan apa.',
      'Who may do what, where, in which state.',
    ),
  },
];

const lead = pair('Yang berlaku untuk seluruh pemerintah daerah.', 'What holds for the whole government.');

/** What administrators set and auditors read. */
export function SettingsPage(): VNode {
  const { t } = useView();
  return (
    <Page title={nav.settings} lead={lead}>
      <Grid>
        {areas.map(({ href, icon, label, text }) => (
          <Card key={href} title={label} icon={icon} end={<Open href={href} label={label} />}>
            <p>{t(text)}</p>
          </Card>
        ))}
      </Grid>
    </Page>
  );
}

function Open({ href, label }: Pick<Area, 'href' | 'label'>): VNode {
  const { t } = useView();
  return (
    <a href={href}>
      {t(pair('Buka', 'Open'))}
      <span class="quiet-label"> {t(label)}</span>
    </a>
  );
}
