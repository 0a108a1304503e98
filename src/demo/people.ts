import { addDays, type Day } from '../kernel/time.ts';
import { nameLines, teamLines, titleLines } from './lists/people.ts';
import { type Random, random } from './random.ts';
import { regions } from './regions.ts';
import { suppliers } from './suppliers.ts';
import type { DemoAssignment, DemoPerson, DemoPosition, DemoSupplier } from './types.ts';
import { activeUnitKeys, slug, unitOf } from './units.ts';

/** Positions that every ordering unit needs, with the beginning of the user name. */
const teamPositions: readonly (readonly [DemoPosition, string])[] = [
  ['requester', 'pemohon'],
  ['budget_authority', 'kpa'],
  ['commitment_officer', 'ppk'],
  ['procurement_officer', 'pejabat'],
  ['receiver', 'penerima'],
  ['finance_officer', 'ppk-skpd'],
  ['treasurer', 'bendahara'],
  ['assistant_treasurer', 'bendahara-pembantu'],
];

/** Units that share one procurement officer by decree; the first gives the user name. */
const sharedOfficers: readonly (readonly string[])[] = [
  ['sudin-kesehatan-jaksel', 'kel-tebet-timur'],
  ['dinas-ppkukm', 'bppbj'],
  ['sudin-pendidikan-jakut', 'kec-kepulauan-seribu-selatan'],
];

const decreeBy: Readonly<Record<string, string>> = {
  requester: 'SK KPA Nomor',
  budget_authority: 'Keputusan Gubernur Nomor',
  commitment_officer: 'SK KPA Nomor',
  procurement_officer: 'SK Kepala SKPD Nomor',
  receiver: 'SK KPA Nomor',
  finance_officer: 'SK Kepala SKPD Nomor',
  treasurer: 'Keputusan Gubernur Nomor',
  assistant_treasurer: 'SK KPA Nomor',
  companion: 'SK Kepala Dinas PPKUKM Nomor',
  district_officer: 'SK Kepala Dinas PPKUKM Nomor',
  city_officer: 'SK Kepala Dinas PPKUKM Nomor',
  curator: 'SK Kepala Dinas PPKUKM Nomor',
};

/**
 * Everybody with an account: the main team (fixed user names, `main: true`), the teams of the other units that order,
 * the companion and the officer of every kecamatan and city, two more curators, and the owner of every supplier.
 * @param today decrees are dated before the year of history; the acting one (`plh-kpa`) acts around this day.
 */
export function people(today: Day): DemoPerson[] {
  const main = mainTeam(today);
  const names = nameSource(
    new Set([...main.map((person) => bareName(person.name)), ...suppliers(today).map((s) => s.ownerName)]),
  );
  return [
    ...main,
    ...unitTeams(today, main, names),
    ...areaTeams(today, main, names),
    ...owners(today, main),
  ];
}

/** Without the titles around it. */
function bareName(name: string): string {
  return name.replace(/,.*$/, '').replace(/^Drs?\. /, '');
}

type Names = (choice: Random) => { name: string; female: boolean };

/** Draws names that nobody has yet. */
function nameSource(taken: Set<string>): Names {
  const groups = nameLines
    .trim()
    .split('\n')
    .map((line, at) => {
      const [given = '', family = ''] = line.split('|');
      return { given: given.split(','), family: family.split(','), female: at % 2 === 1, weight: 16 - at };
    });
  const titles = titleLines.split(',').flatMap((title) => {
    const [text = '', count] = title.split('*');
    return Array.from({ length: Number(count) }, () => text);
  });
  return (choice) => {
    for (;;) {
      const group = choice.weighted(groups, (item) => item.weight);
      const bare = `${choice.pick(group.given)} ${choice.pick(group.family)}`;
      if (taken.has(bare)) continue;
      taken.add(bare);
      const title = choice.pick(titles);
      return { name: title ? `${bare}, ${title}` : bare, female: group.female };
    }
  };
}

function mainTeam(today: Day): DemoPerson[] {
  const team: DemoPerson[] = [];
  for (const line of teamLines.trim().split('\n')) {
    const [username = '', name = '', gender = '', position = '', places = '', kind = '', decree = ''] =
      line.split('|');
    const assignment = teamAssignment(
      position as DemoPosition,
      places,
      kind as DemoAssignment['kind'],
      decree,
      today,
    );
    const earlier = team.findIndex((person) => person.username === username);
    const known = team[earlier];
    if (known) {
      team[earlier] = { ...known, assignments: [...known.assignments, assignment] };
    } else {
      const supplier = position.startsWith('supplier');
      team.push({
        username,
        name,
        nip: supplier ? null : nip(random(`nip-${username}`), gender === 'f'),
        email: `${username}@${supplier ? 'penyedia' : 'jakarta'}.example`,
        main: true,
        assignments: [assignment],
      });
    }
  }
  return team;
}

function teamAssignment(
  position: DemoPosition,
  places: string,
  kind: DemoAssignment['kind'],
  decree: string,
  today: Day,
): DemoAssignment {
  const acting = kind === 'plh';
  const from = acting ? addDays(today, -3) : longAgo(today);
  const dated = {
    kind,
    decree: `${decree} Tahun ${from.slice(0, 4)}`,
    from,
    until: acting ? addDays(today, 11) : null,
  };
  if (/^\d/.test(places)) return { position, unitKeys: [], regionCode: places, ...dated };
  if (!position.startsWith('supplier'))
    return { position, unitKeys: places ? places.split(',') : [], ...dated };
  const [supplierKey = '', role] = places.split(':');
  const supplierRole = role === 'member' ? 'member' : 'owner';
  return { position, unitKeys: [], supplierKey, supplierRole, ...dated };
}

/** First working days of the year before the year of history. */
function longAgo(today: Day): Day {
  return `${Number(today.slice(0, 4)) - 2}-01-05`;
}

function unitTeams(today: Day, main: readonly DemoPerson[], names: Names): DemoPerson[] {
  const held = (position: DemoPosition, unitKey: string): boolean =>
    main.some((person) =>
      person.assignments.some(
        (item) => item.position === position && item.kind === 'definitive' && item.unitKeys.includes(unitKey),
      ),
    );
  return activeUnitKeys.flatMap((unitKey) =>
    teamPositions.flatMap(([position, prefix]) => {
      if (held(position, unitKey)) return [];
      if (position === 'assistant_treasurer' && unitOf(unitKey).kind === 'ukpd') return [];
      const shared =
        position === 'procurement_officer'
          ? sharedOfficers.find((group) => group.includes(unitKey))
          : undefined;
      if (shared && shared[0] !== unitKey) return [];
      return [official(`${prefix}.${unitKey}`, position, shared ?? [unitKey], today, names)];
    }),
  );
}

type Office = readonly [DemoPosition, username: string, regionCode: string];

/** A companion and an officer in every kecamatan, an officer in every city, two more curators of the province. */
function areaTeams(today: Day, main: readonly DemoPerson[], names: Names): DemoPerson[] {
  const areas = regions().flatMap(({ code, name, level }): Office[] => {
    const place = slug(name.replace(/^Kota Administrasi |^Kabupaten Administrasi /, ''));
    if (level === 'city') return [['city_officer', `kasatpel-kota.${place}`, code]];
    if (level !== 'district') return [];
    return [
      ['companion', `pendamping.${place}`, code],
      ['district_officer', `kasatpel.${place}`, code],
    ];
  });
  const held = new Set(
    main.flatMap((person) => person.assignments.map((item) => `${item.position} ${item.regionCode}`)),
  );
  const officers = areas.filter(([position, , code]) => !held.has(`${position} ${code}`));
  const curators = ['kurator.rasa', 'kurator.kemasan'].map((name): Office => ['curator', name, '31']);
  return [...officers, ...curators].map(([position, username, regionCode]) =>
    official(username, position, [], today, names, regionCode),
  );
}

function official(
  username: string,
  position: DemoPosition,
  unitKeys: readonly string[],
  today: Day,
  names: Names,
  regionCode?: string,
): DemoPerson {
  const choice = random(`person-${username}`);
  const { name, female } = names(choice);
  const from = longAgo(today);
  return {
    username,
    name,
    nip: nip(choice, female),
    email: `${username}@jakarta.example`,
    main: false,
    assignments: [
      {
        position,
        unitKeys,
        ...(regionCode ? { regionCode } : {}),
        kind: 'definitive',
        decree: `${decreeBy[position]} ${String(choice.int(1, 240)).padStart(3, '0')} Tahun ${from.slice(0, 4)}`,
        from,
        until: null,
      },
    ],
  };
}

/** One owner for every supplier; the main team's supplier has its owner already. */
function owners(today: Day, main: readonly DemoPerson[]): DemoPerson[] {
  const done = new Set(main.flatMap((person) => person.assignments.map((item) => item.supplierKey)));
  return suppliers(today)
    .filter((supplier) => !done.has(supplier.key))
    .map((supplier) => owner(supplier));
}

function owner(supplier: DemoSupplier): DemoPerson {
  return {
    username: `penyedia.${supplier.key}`,
    name: supplier.ownerName,
    nip: null,
    email: `${supplier.key}@penyedia.example`,
    main: false,
    assignments: (['supplier', 'supplier_owner'] as const).map(
      (position): DemoAssignment => ({
        position,
        unitKeys: [],
        supplierKey: supplier.key,
        supplierRole: 'owner',
        kind: 'definitive',
        decree: 'Akta pendaftaran penyedia',
        from: supplier.since,
        until: null,
      }),
    ),
  };
}

/** Birth date, month of the first appointment, gender, serial: 18 digits. */
function nip(choice: Random, female: boolean): string {
  const born = choice.int(1968, 1996);
  const month = String(choice.int(1, 12)).padStart(2, '0');
  const day = String(choice.int(1, 28)).padStart(2, '0');
  const hired = Math.min(2022, born + choice.int(22, 29));
  const hiredMonth = choice.pick(['01', '03', '04', '12']);
  return `${born}${month}${day}${hired}${hiredMonth}${female ? 2 : 1}${String(choice.int(1, 30)).padStart(3, '0')}`;
}
