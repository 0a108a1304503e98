import { branchLines, cityLines, sectionLines, skpdLines, streetLines } from './lists/offices.ts';
import { random } from './random.ts';
import { placeName, regions } from './regions.ts';
import type { DemoRegion, DemoUnit } from './types.ts';

const cityKeys: Readonly<Record<string, string>> = {
  '31.01': 'kepulauan-seribu',
  '31.71': 'jakpus',
  '31.72': 'jakut',
  '31.73': 'jakbar',
  '31.74': 'jaksel',
  '31.75': 'jaktim',
};

/** The unit whose team signs in by the fixed user names of `people`. */
export const mainUnitKey = 'bagian-umum-jakpus';

/** Units that order in the demonstration: they have a team, a budget, packages and a history. */
export const activeUnitKeys: readonly string[] = [
  mainUnitKey,
  'bagian-pemerintahan-jakpus',
  'bagian-hukum-jakpus',
  'bagian-kesra-jakpus',
  'kec-gambir',
  'kel-petojo-selatan',
  'kel-tebet-timur',
  'kec-cakung',
  'kec-kepulauan-seribu-selatan',
  'jakbar',
  'sudin-kesehatan-jaksel',
  'sudin-pendidikan-jakut',
  'dinas-ppkukm',
  'dinas-lh',
  'bppbj',
];

let made: readonly DemoUnit[] | null = null;

/**
 * The tree of units, parents before children: 36 badan, dinas and others, 6 cities, the bagian of Jakarta Pusat's
 * secretariat, Suku Dinas of six dinas, 44 kecamatan and 267 kelurahan offices.
 */
export function units(): readonly DemoUnit[] {
  made ??= [...skpds(), ...sections(), ...branches(), ...districtOffices(), ...villageOffices()];
  return made;
}

/** A unit by its key. @throws RangeError for a key that is none. */
export function unitOf(key: string): DemoUnit {
  const unit = units().find((candidate) => candidate.key === key);
  if (!unit) throw new RangeError(`no unit ${key}`);
  return unit;
}

/** Streets for addresses, in the order of the data file. */
export function streets(): string[] {
  return streetLines.trim().split(/[|\n]/);
}

function skpds(): DemoUnit[] {
  const taken = new Map<string, number>();
  return [...rows(skpdLines), ...rows(cityLines)].map(([key, urusan, name, regionCode, address, rooms]) => {
    const number = (taken.get(urusan) ?? 0) + 1;
    taken.set(urusan, number);
    const code = `${urusan}.0.00.0.00.${String(number).padStart(2, '0')}.0000`;
    const place = key === 'kepulauan-seribu' ? 'Kepulauan Seribu Utara' : placeName(regionCode);
    return {
      key,
      code,
      name,
      kind: 'skpd',
      parentKey: null,
      regionCode,
      address: `${address}, ${place}`,
      rooms: rooms.split(';'),
    };
  });
}

function sections(): DemoUnit[] {
  const city = skpds().find((unit) => unit.key === 'jakpus') as DemoUnit;
  return rows(sectionLines).map(([key, name, floor, rooms], at) => ({
    key: `bagian-${key}-jakpus`,
    code: childCode(city, at + 1),
    name: `${name} Kota Administrasi Jakarta Pusat`,
    kind: 'ukpd',
    parentKey: city.key,
    regionCode: city.regionCode,
    address: `Kantor Wali Kota ${floor}, ${city.address}`,
    rooms: rooms.split(';'),
  }));
}

function branches(): DemoUnit[] {
  const parents = skpds();
  return rows(branchLines).flatMap(([parentKey, stem, name]) => {
    const parent = parents.find((unit) => unit.key === parentKey) as DemoUnit;
    return Object.entries(cityKeys).map(([cityCode, cityKey], at): DemoUnit => {
      const home = parents.find((unit) => unit.key === cityKey) as DemoUnit;
      const choice = random(`${stem}-${cityCode}`);
      return {
        key: `${stem}-${cityKey}`,
        code: childCode(parent, at + 1),
        name: `${name} ${home.name}`,
        kind: 'ukpd',
        parentKey,
        regionCode: home.regionCode,
        address: home.address.replace(
          /^/,
          `Gedung ${choice.pick(['B', 'C', 'D'])} Lantai ${choice.int(2, 12)}, `,
        ),
        rooms: ['Ruang Rapat Utama', `Ruang Rapat ${choice.pick(['Cempaka', 'Anggrek', 'Kenanga'])}`],
      };
    });
  });
}

function districtOffices(): DemoUnit[] {
  const cities = skpds();
  return regions()
    .filter((region) => region.level === 'district')
    .map((region, at) => {
      const city = cities.find((unit) => unit.key === cityKeys[region.parent ?? '']) as DemoUnit;
      const seat = `${region.code}.1001`;
      return {
        key: `kec-${slug(region.name)}`,
        code: childCode(city, 100 + at),
        name: `Kecamatan ${region.name}`,
        kind: 'ukpd',
        parentKey: city.key,
        regionCode: seat,
        address: officeAddress(seat),
        rooms: ['Aula Kecamatan', 'Ruang Rapat Camat'],
      };
    });
}

function villageOffices(): DemoUnit[] {
  const all = regions();
  const villages = all.filter((region) => region.level === 'village');
  const districts = districtOffices();
  return villages.map((region, at) => {
    const district = all.find((candidate) => candidate.code === region.parent) as DemoRegion;
    const parent = districts.find((unit) => unit.key === `kec-${slug(district.name)}`) as DemoUnit;
    return {
      key: villageKey(region, villages, district),
      code: `${parent.code.slice(0, -4)}${1000 + at}`,
      name: `Kelurahan ${region.name}`,
      kind: 'ukpd',
      parentKey: parent.key,
      regionCode: region.code,
      address: officeAddress(region.code),
      rooms: ['Aula Kelurahan', 'Ruang Rapat LMK'],
    };
  });
}

/** Kelurahan names are not unique in Jakarta; a second one carries its kecamatan. */
function villageKey(region: DemoRegion, villages: readonly DemoRegion[], district: DemoRegion): string {
  const first = villages.find((candidate) => slug(candidate.name) === slug(region.name));
  return first === region ? `kel-${slug(region.name)}` : `kel-${slug(region.name)}-${slug(district.name)}`;
}

function officeAddress(regionCode: string): string {
  const choice = random(`office-${regionCode}`);
  const place = placeName(regionCode);
  if (regionCode.startsWith('31.01'))
    return `Dermaga Utama RT 00${choice.int(1, 5)}/RW 00${choice.int(1, 3)}, ${place}`;
  return `${choice.pick(streets())} No. ${choice.int(1, 88)}, ${place}`;
}

function childCode(parent: DemoUnit, number: number): string {
  return `${parent.code.slice(0, -4)}${String(number).padStart(4, '0')}`;
}

type Row = [string, string, string, string, string, string];

function rows(lines: string): Row[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|') as Row);
}

/** `Kepulauan Seribu Utara` to `kepulauan-seribu-utara`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
