import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import { paperOf } from './papers.ts';

const paper = (series: string, facts: JsonObject) =>
  paperOf({
    series,
    label: `0001/${series}/7.01/2026`,
    code: 'CODE',
    factsHash: 'hash',
    facts,
    issuedAt: new Date('2026-11-25T03:00:00Z'),
    government: 'Pemerintah',
    zone: 'WIB',
    publicUrl: 'https://e-order.example',
  });

describe('the Surat Pesanan', () => {
  const facts = {
    orderedBy: 'Dewi',
    orderedDecree: 'SK 1/2026',
    orderedIn: 'procurement_officer',
    supplierOwner: 'Bu Sari',
    lines: [],
    gross: '0',
    arriveAt: '2026-11-26T03:00:00Z',
  };

  it('claims nothing of the maker before he has answered', () => {
    const [buyer, maker] = paper('SP', facts).signatures;
    expect(buyer).toEqual({ role: 'Pejabat Pengadaan', name: 'Dewi', notes: ['SK 1/2026'] });
    expect(maker).toEqual({
      role: 'Penyedia',
      name: 'Bu Sari',
      notes: ['Menunggu jawaban penyedia di e-Order'],
    });
  });

  it('says after it who promised, and when, and when it was ordered', () => {
    const accepted = {
      ...facts,
      orderedAt: '2026-11-25T02:00:00Z',
      acceptedBy: 'Rian',
      acceptedAt: '2026-11-25T03:00:00Z',
    };
    const [buyer, maker] = paper('SP', accepted).signatures;
    expect(buyer?.notes).toEqual(['SK 1/2026', 'Dipesan pada Rabu, 25 November 2026 pukul 09.00 WIB']);
    expect(maker?.notes).toEqual([
      'Disanggupi secara elektronik pada Rabu, 25 November 2026 pukul 10.00 WIB',
      'oleh Rian',
    ]);
  });
});

describe('the BAST', () => {
  it.each([
    ['good', '', 'Baik'],
    ['good', 'Datang lebih awal', 'Baik: Datang lebih awal'],
    ['poor', 'Dua kotak penyok', 'Kurang: Dua kotak penyok'],
    [null, null, '-'],
  ])('says of a line %s "%s"', (quality, remark, said) => {
    const line = {
      name: 'Nasi',
      ordered: 40,
      accepted: 38,
      unitPrice: '45000',
      amount: '1710000',
      quality,
      remark,
    };
    const { parts } = paper('BAST', {
      lines: [line],
      gross: '1710000',
      meetingStartsAt: '2026-11-26T03:00:00Z',
      inspectedAt: '2026-11-26T02:40:00Z',
    });
    const table = parts.find((part) => part.type === 'table');
    if (table?.type !== 'table') throw new Error('no table');
    const at = table.columns.findIndex(({ head }) => head === 'Mutu dan catatan');
    expect(table.rows[0]?.[at]).toBe(said);
    expect(table.rows[0]).toHaveLength(table.columns.length);
    expect(table.foot).toHaveLength(table.columns.length);
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });
});
