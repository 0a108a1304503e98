import { formatRupiah, rupiah } from '../../../../kernel/rupiah.ts';
import { fill, type Text } from '../../../../kernel/text.ts';
import type { Policy, PolicyOf } from '../../domain/policy.ts';
import { attendeeWords, entitlementWords, kindWords, policyKindWords } from './words.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const policyWords = {
  title: pair('Kebijakan konsumsi rapat', 'Policies of meeting food'),
  lead: pair(
    'Aturan adalah data bertanggal: setiap keputusan memakai yang berlaku pada harinya dan menyebut nomornya.',
    'Rules are dated data: each decision uses the one in force on its day and quotes its number.',
  ),
  now: pair('Berlaku hari ini', 'In force today'),
  coming: pair('Akan berlaku', 'Coming'),
  past: pair('Pernah berlaku', 'Past'),
  what: pair('Kebijakan', 'Policy'),
  value: pair('Isi', 'Content'),
  effect: pair('Bila di luar ketentuan', 'Beyond the rule'),
  rule: pair('Nomor aturan', 'Number of the rule'),
  ruleHint: pair(
    'Seperti dikutip pada surat, misalnya "Kepgub 1234 Tahun 2026".',
    'As papers quote it, for example "Kepgub 1234 Tahun 2026".',
  ),
  from: pair('Berlaku mulai', 'In force from'),
  fromHint: pair('Yang berlaku sekarang berakhir pada hari itu.', 'What is in force now ends on that day.'),
  to: pair('Sampai sebelum', 'Until before'),
  change: pair('Ubah', 'Change'),
  changeTitle: pair('Tetapkan kebijakan baru', 'Set a new policy'),
  set: pair('Tetapkan Kebijakan', 'Set policy'),
  done: pair('Kebijakan ditetapkan.', 'The policy is set.'),
  none: pair('Belum ada kebijakan', 'No policies yet'),
  noneText: pair(
    'Kebijakan pertama dimuat saat pemasangan.',
    'The first policies are loaded at installation.',
  ),
} as const;

/** Labels of a policy's parameters. */
export const paramWords: Readonly<Record<string, Text>> = {
  entitlement: pair('Boleh dipesan', 'May be ordered'),
  minHours: pair('Lama rapat paling sedikit', 'Shortest meeting'),
  offline: pair('Hanya rapat tatap muka', 'Only meetings in a room'),
  amount: pair('Nilai', 'Amount'),
  blockAtTimes: pair('Selalu ditolak di atas (kali batas)', 'Always refused above (times the ceiling)'),
  taxInclusive: pair('Sudah termasuk pajak', 'Includes tax'),
  percent: pair('Cadangan di atas jumlah peserta', 'Reserve above the headcount'),
  risePercent: pair('Kenaikan harga tanpa pemeriksaan paling banyak', 'Most that a price may rise unchecked'),
  hours: pair('Waktu menjawab', 'Time to answer'),
  appealDays: pair('Hari kerja untuk banding', 'Working days to appeal'),
  unitCode: pair('Kode unit penerbit sertifikat', 'Code of the unit that issues certificates'),
};

const sizeWords = {
  micro: pair('usaha mikro', 'micro businesses'),
  small: pair('usaha kecil', 'small businesses'),
} as const;

/** What a policy is about: its kind, and whose slot. */
export function subjectOf(policy: Policy): Text {
  const kind = policyKindWords[policy.kind];
  const about =
    policy.kind === 'meal_entitlement'
      ? attendeeWords[policy.params.attendeeKind]
      : policy.kind === 'price_ceiling'
        ? kindWords[policy.params.kind]
        : policy.kind === 'halal_duty'
          ? sizeWords[policy.params.size]
          : null;
  return about ? pair(`${kind.id}: ${about.id}`, `${kind.en}: ${about.en}`) : kind;
}

/** What a policy says, in a line. */
export function contentOf(policy: Policy): Text {
  switch (policy.kind) {
    case 'meal_entitlement':
      return entitlementLine(policy);
    case 'price_ceiling':
      return filled(
        policy.params.taxInclusive
          ? pair('{amount}, termasuk pajak', '{amount}, tax included')
          : pair('{amount}, belum termasuk pajak', '{amount}, tax not included'),
        { amount: formatRupiah(rupiah(policy.params.amount)) },
      );
    case 'halal_duty':
      return pair(
        'Wajib bersertifikat halal pada hari rapat',
        'Halal certificate needed on the day of the meal',
      );
    case 'price_change':
      return pair(`${policy.params.risePercent}%`, `${policy.params.risePercent}%`);
    case 'portion_reserve':
      return pair(`${policy.params.percent}%`, `${policy.params.percent}%`);
    case 'answer_hours':
      return filled(pair('{hours} jam', '{hours} hours'), policy.params);
    case 'curation':
      return filled(
        pair(
          '{appealDays} hari kerja untuk banding; sertifikat diterbitkan unit {unitCode}',
          '{appealDays} working days to appeal; certificates are issued by unit {unitCode}',
        ),
        policy.params,
      );
    case 'order_lid':
    case 'officer_signs_up_to': {
      const amount = formatRupiah(rupiah(policy.params.amount));
      return pair(amount, amount);
    }
  }
}

function entitlementLine({ params }: PolicyOf<'meal_entitlement'>): Text {
  const { label } = entitlementWords[params.entitlement];
  return filled(
    params.offline
      ? pair('{what}, paling sedikit {hours} jam, tatap muka', '{what}, at least {hours} hours, in a room')
      : pair('{what}, paling sedikit {hours} jam', '{what}, at least {hours} hours'),
    { hours: params.minHours },
    label,
  );
}

function filled(template: Text, params: Readonly<Record<string, string | number>>, what?: Text): Text {
  return pair(
    fill(template.id, { ...params, what: what?.id ?? '' }),
    fill(template.en, { ...params, what: what?.en ?? '' }),
  );
}
