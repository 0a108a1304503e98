import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRow, type RowFacts } from './check-row.ts';
import { columnKeys, columns, layoutOf, nameOf } from './columns.ts';
import { planBatch } from './plan-batch.ts';
import { rowRefusals, sentenceOf } from './row-refusals.ts';

const header = columnKeys.map(nameOf);
const facts: RowFacts = {
  layout: layoutOf(header),
  width: header.length,
  today: '2026-03-03',
  isVillage: (code) => code === '31.71.01.1001',
};

/** A right row, as its cells by column. */
const right = {
  name: 'Dapur Melati',
  ownerName: 'Siti Aminah',
  nik: '3171014107850003',
  birthDate: '01/07/1985',
  phone: '+62 812-3456-7890',
  email: 'Siti@Contoh.id',
  kind: 'Jakpreneur',
  legalForm: 'Perorangan',
  nib: '1234567890123',
  npwp: '09.254.294.3-407.000',
  regionCode: '3171011001',
  address: 'Gang  Mawar\n2',
  capital: 'Rp25.000.000',
  yearlySales: '',
  size: '',
  taxStatus: 'Suket PP 55',
  bankName: 'Bank DKI',
  bankAccount: '103-0011-2233',
  bankHolder: 'Siti Aminah',
  dailyCapacity: '250',
  since: '2019-05-01',
};
type Cells = Partial<typeof right>;

const rowOf = (changes: Cells = {}, row = 1) => ({
  row,
  line: row + 1,
  cells: columnKeys.map((column) => ({ ...right, ...changes })[column] ?? ''),
});
const check = (changes: Cells = {}) => checkRow(rowOf(changes), facts);
const faultsOf = (changes: Cells): readonly [string, string][] => {
  const checked = check(changes);
  return 'nik' in checked ? [] : checked.map(({ code, column }) => [code, column]);
};

describe('a right row', () => {
  it('is a maker', () => {
    expect(check()).toEqual({
      name: 'Dapur Melati',
      ownerName: 'Siti Aminah',
      kind: 'jakpreneur',
      legalForm: 'individual',
      size: 'micro',
      state: 'active',
      nik: '3171014107850003',
      birthDate: '1985-07-01',
      nib: '1234567890123',
      npwp: '0092542943407000',
      phone: '6281234567890',
      email: 'siti@contoh.id',
      capital: 25_000_000n,
      yearlySales: null,
      regionCode: '31.71.01.1001',
      address: 'Gang Mawar 2',
      taxStatus: 'certificate_pp55',
      bankName: 'Bank DKI',
      bankAccount: '10300112233',
      bankHolder: 'Siti Aminah',
      dailyCapacity: 250,
      since: '2019-05-01',
    });
  });

  it('may leave out what nobody must know; without NIB or account he waits', () => {
    const bare = {
      birthDate: '',
      email: '',
      npwp: '',
      legalForm: '',
      taxStatus: '',
      dailyCapacity: '',
      since: '',
    };
    expect(check(bare)).toMatchObject({
      birthDate: '1985-07-01',
      npwp: null,
      since: '2026-03-03',
      state: 'active',
    });
    expect(check({ nib: '' })).toMatchObject({ nib: null, state: 'pending' });
    const none = { bankName: '', bankAccount: '', bankHolder: '' };
    expect(check(none)).toMatchObject({ bankAccount: null, bankHolder: null, state: 'pending' });
  });

  it.each([
    [{ capital: '1000000000' }, 'micro'],
    [{ capital: '1000000001' }, 'small'],
    [{ capital: '', yearlySales: '2.000.000.000,00' }, 'micro'],
    [{ capital: '', yearlySales: '15000000000' }, 'small'],
    [{ capital: '1', yearlySales: '2000000001' }, 'small'],
    [{ capital: '', size: 'Kecil' }, 'small'],
    [{ capital: '', size: 'MIKRO' }, 'micro'],
  ] as const)('has the size that PP 7/2021 gives: %o', (changes, size) => {
    expect(check(changes)).toMatchObject({ size });
  });
});

describe('a wrong row', () => {
  it.each<readonly [Cells, string, string]>([
    [{ name: ' ' }, 'missing', 'nama_usaha'],
    [{ name: 'x'.repeat(121) }, 'text', 'nama_usaha'],
    [{ nik: '' }, 'missing', 'nik'],
    [{ nik: '3171013207850003' }, 'nik', 'nik'],
    [{ nik: '-' }, 'nik', 'nik'],
    [{ nik: '3.17101E+15' }, 'rounded', 'nik'],
    [{ birthDate: '02/07/1985' }, 'birthDay', 'tanggal_lahir'],
    [{ birthDate: 'Juli 1985' }, 'day', 'tanggal_lahir'],
    [{ nik: '3171014107150003', birthDate: '' }, 'minor', 'nik'],
    [{ phone: '' }, 'missing', 'telepon'],
    [{ phone: '12345' }, 'phone', 'telepon'],
    [{ email: 'siti@' }, 'email', 'surel'],
    [{ kind: 'apa saja' }, 'choice', 'jenis'],
    [{ kind: '' }, 'missing', 'jenis'],
    [{ legalForm: 'Yayasan' }, 'choice', 'bentuk_usaha'],
    [{ nib: '123' }, 'nib', 'nib'],
    [{ nib: '1,23457E+12' }, 'rounded', 'nib'],
    [{ npwp: '123' }, 'npwp', 'npwp'],
    [{ regionCode: '' }, 'missing', 'kode_kelurahan'],
    [{ regionCode: '31.71.01.9999' }, 'region', 'kode_kelurahan'],
    [{ regionCode: 'Gambir' }, 'region', 'kode_kelurahan'],
    [{ capital: '-5' }, 'money', 'modal'],
    [{ capital: '5000000001' }, 'tooBig', 'modal'],
    [{ capital: '', yearlySales: '15000000001' }, 'tooBig', 'omzet'],
    [{ capital: '' }, 'size', 'skala'],
    [{ capital: '', size: 'menengah' }, 'choice', 'skala'],
    [{ taxStatus: 'lunas' }, 'choice', 'status_pajak'],
    [{ bankName: '' }, 'bank', 'rekening'],
    [{ bankAccount: '12' }, 'account', 'rekening'],
    [{ dailyCapacity: '0' }, 'capacity', 'kapasitas_harian'],
    [{ since: '2027-01-01' }, 'day', 'mulai_usaha'],
  ])('%o is refused at its column', (changes, what, column) => {
    const { code } = rowRefusals[what as keyof typeof rowRefusals];
    expect(faultsOf(changes)).toEqual([[code, column]]);
  });

  it('says everything that is wrong at once, in both languages and without a person’s data', () => {
    const checked = check({ nik: '1', phone: 'x', nib: '2' });
    expect('nik' in checked ? [] : checked.map(({ column }) => column).toSorted()).toEqual([
      'nib',
      'nik',
      'telepon',
    ]);
    for (const each of Object.values(rowRefusals)) {
      const { id, en } = sentenceOf({ code: each.code, column: '' });
      expect([id, en].every((text) => text.length > 10)).toBe(true);
    }
  });

  it('of any cells whatever is refused, never an exception, and never a maker without his numbers', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...columnKeys), fc.string({ maxLength: 40 })), (changes) => {
        const checked = check(changes as Cells);
        if ('nik' in checked) {
          expect(checked.nik).toMatch(/^\d{16}$/);
          expect(checked.state === 'pending' || (checked.nib !== null && checked.bankAccount !== null)).toBe(
            true,
          );
          expect((checked.bankName === null) === (checked.bankHolder === null)).toBe(true);
        } else {
          expect(checked.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a header', () => {
  it('may be in Indonesian or English, in any order, with capitals and spaces', () => {
    const names = columnKeys.map((column) => columns[column].at(-1) ?? '');
    const spaced = names.map((name) => ` ${name.toUpperCase().replaceAll('_', ' ')} `);
    const layout = layoutOf(['Catatan', ...spaced.toReversed(), 'kode', 'kolom', 'penjelasan']);
    expect(layout).toMatchObject({ missing: [], twice: [], ignored: ['Catatan'] });
    expect(Object.keys(layout.places).toSorted()).toEqual([...columnKeys].toSorted());
  });

  it('says what is missing and what stands twice', () => {
    const layout = layoutOf(['NIK', 'nik', 'Nama Usaha']);
    expect(layout.twice).toEqual(['nik']);
    expect(layout.missing).toEqual(['ownerName', 'phone', 'kind', 'regionCode', 'address']);
  });
});

describe('rows among one another', () => {
  const none = { nibOf: new Map(), nikOf: new Map() };
  const other = { nik: '3171014107850004' };

  it('the first of two is entered, the second known or refused', () => {
    const rows = [rowOf(), rowOf({}, 2), rowOf({ nib: '9999999999999' }, 3), rowOf(other, 4)];
    const plan = planBatch(rows, facts, none);
    expect(plan.makers.map(({ nik }) => nik)).toEqual([right.nik]);
    expect(plan.known).toBe(1);
    expect(plan.refused.map(({ row, faults }) => [row.row, faults[0]?.code])).toEqual([
      [3, rowRefusals.nikTaken.code],
      [4, rowRefusals.nibTaken.code],
    ]);
  });

  it('whoever is registered is known by NIK and NIB, none of them for two', () => {
    const registered = { nibOf: new Map([[right.nik, null]]), nikOf: new Map() };
    expect(planBatch([rowOf({ nib: '' })], facts, registered)).toMatchObject({ known: 1, refused: [] });
    expect(planBatch([rowOf()], facts, registered).refused).toHaveLength(1);
  });

  it('in parts of any size come to the same', () => {
    const nik = fc.integer({ min: 1, max: 4 }).map((count) => `317101410785000${count}`);
    const nib = fc.constantFrom('', '1', '1111111111111', '2222222222222', '3333333333333');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(nik, nib), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (pairs, size) => {
          const rows = pairs.map(([nikCell, nibCell], index) =>
            rowOf({ nik: nikCell, nib: nibCell }, index + 1),
          );
          const whole = planBatch(rows, facts, none);
          const nibOf = new Map<string, string | null>();
          const nikOf = new Map<string, string>();
          const [makers, refused]: [unknown[], unknown[]] = [[], []];
          let known = 0;
          for (let at = 0; at < rows.length; at += size) {
            const part = planBatch(rows.slice(at, at + size), facts, { nibOf, nikOf });
            for (const maker of part.makers) {
              nibOf.set(maker.nik, maker.nib);
              if (maker.nib !== null) nikOf.set(maker.nib, maker.nik);
            }
            makers.push(...part.makers);
            refused.push(...part.refused);
            known += part.known;
          }
          expect({ makers, refused, known }).toEqual(whole);
          expect(makers.length + refused.length + known).toBe(rows.length);
        },
      ),
    );
  });
});
