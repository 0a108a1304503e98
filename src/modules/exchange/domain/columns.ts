/** What a list of makers says, under the names that its columns may have; the first is the one of the example. */
export const columns = {
  name: ['nama_usaha', 'business_name', 'nama', 'name'],
  ownerName: ['nama_pemilik', 'owner_name', 'pemilik', 'owner'],
  nik: ['nik', 'nik_pemilik', 'owner_nik'],
  birthDate: ['tanggal_lahir', 'birth_date', 'tgl_lahir', 'date_of_birth'],
  phone: ['telepon', 'phone', 'nomor_telepon', 'no_telepon', 'no_hp', 'nomor_hp', 'hp'],
  email: ['surel', 'email', 'e_mail'],
  kind: ['jenis', 'kind', 'jenis_binaan'],
  legalForm: ['bentuk_usaha', 'legal_form', 'badan_usaha'],
  nib: ['nib'],
  npwp: ['npwp'],
  regionCode: ['kode_kelurahan', 'region_code', 'kelurahan', 'village_code'],
  address: ['alamat', 'address', 'alamat_usaha'],
  capital: ['modal', 'capital', 'modal_usaha'],
  yearlySales: ['omzet', 'yearly_sales', 'omzet_tahunan', 'penjualan_tahunan', 'annual_sales'],
  size: ['skala', 'size', 'skala_usaha', 'ukuran'],
  taxStatus: ['status_pajak', 'tax_status'],
  bankName: ['bank', 'nama_bank', 'bank_name'],
  bankAccount: ['rekening', 'nomor_rekening', 'no_rekening', 'bank_account', 'account'],
  bankHolder: ['atas_nama', 'bank_holder', 'nama_rekening', 'pemilik_rekening'],
  dailyCapacity: ['kapasitas_harian', 'daily_capacity', 'kapasitas'],
  since: ['mulai_usaha', 'since', 'tanggal_mulai', 'started_on'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Column = keyof typeof columns;

export const columnKeys = Object.keys(columns) as readonly Column[];

/** Columns without which nobody can be entered. */
export const neededColumns: readonly Column[] = [
  'name',
  'ownerName',
  'nik',
  'phone',
  'kind',
  'regionCode',
  'address',
];

/** What the report of refused rows adds at the end; a list that comes back with them is read as if they were not there. */
export const reportColumns = ['kode', 'kolom', 'penjelasan'] as const;

/** The name of a column that people read. */
export const nameOf = (column: Column): string => columns[column][0];

const byName = new Map<string, Column>(
  columnKeys.flatMap((column) => columns[column].map((name) => [name, column] as const)),
);

/** Which cell of a row is what: the place of each column in the header. */
export type Layout = {
  readonly places: Readonly<Partial<Record<Column, number>>>;
  /** Headings that stand for nothing here; their cells are left alone. */
  readonly ignored: readonly string[];
  readonly missing: readonly Column[];
  /** Columns that the header names twice. */
  readonly twice: readonly Column[];
};

/** Reads a header: capitals, spaces and stops in its names do not matter. */
export function layoutOf(header: readonly string[]): Layout {
  const places: Partial<Record<Column, number>> = {};
  const [ignored, twice]: [string[], Column[]] = [[], []];
  for (const [place, heading] of header.entries()) {
    const name = plainName(heading);
    const column = byName.get(name);
    if (column && places[column] !== undefined) twice.push(column);
    else if (column) places[column] = place;
    else if (name !== '' && !(reportColumns as readonly string[]).includes(name))
      ignored.push(heading.trim());
  }
  return { places, ignored, missing: neededColumns.filter((column) => places[column] === undefined), twice };
}

function plainName(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\([^)]*\)|\*/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
