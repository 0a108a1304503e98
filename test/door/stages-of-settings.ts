import { type Cast, newPerson, password } from './cast.ts';
import { digits, type Stage } from './stage.ts';
import type { Subject } from './subjects.ts';

const personOf = ({ id, version }: Subject) => ({ personId: id, version });
const term = { kind: 'definitive', decree: 'SK 9/2026', from: '2026-03-03', until: null };

/** People, policies, and what is loaded from outside. */
export const stagesOfSettings: Readonly<Record<string, Stage>> = {
  'identity/create-person': {
    kind: 'nothing',
    input: () => ({
      username: `baru.${digits()}`,
      name: 'Orang Baru',
      nip: null,
      email: null,
      password,
    }),
  },
  'identity/appoint-administrator': {
    kind: 'nothing',
    input: () => ({
      username: `admin.${digits()}`,
      name: 'Admin Lain',
      decree: 'SK 1/2026',
      password,
      another: true,
    }),
  },
  'identity/assign-position': {
    kind: 'person',
    input: (s, { town }) => ({
      ...personOf(s),
      ...term,
      position: 'receiver',
      unitIds: [town.unitId],
      supplierId: null,
    }),
    elsewhere: () => 'identity/person-inactive',
  },
  'identity/end-assignment': {
    kind: 'assignment',
    input: ({ id, version }) => ({ assignmentId: id, version, lastDay: '2026-03-02' }),
  },
  'identity/deactivate-person': { kind: 'person', input: personOf },
  'identity/reactivate-person': { kind: 'person', input: personOf },
  'identity/reset-password': {
    kind: 'person',
    input: (s) => ({ ...personOf(s), password }),
  },
  'identity/import-people': { kind: 'government', input: importedPeople },
  'identity/load-people': {
    kind: 'government',
    input: () => ({
      people: [
        {
          username: `muat.${digits()}`,
          name: 'Dimuat',
          nip: null,
          email: null,
          passwordHash: null,
          assignments: [],
        },
      ],
    }),
  },
  'identity/note-attempt': {
    kind: 'government',
    input: () => ({ username: 'siapa', address: '127.0.0.1', succeeded: false }),
  },
  'identity/open-session': { kind: 'self', input: () => ({ tokenHash: digits().repeat(4), device: 'uji' }) },
  'identity/end-sessions': { kind: 'caller', input: () => ({ tokenHash: null }) },
  'identity/set-language': { kind: 'self', input: () => ({ lang: 'en' }) },
  'identity/change-password': {
    kind: 'self',
    input: () => ({
      current: password,
      next: 'perahu kayu hijau tua',
      salt: digits(),
      keepSession: null,
    }),
  },

  'policies/set': {
    kind: 'nothing',
    input: () => ({
      kind: 'order_lid',
      params: { amount: '50000000' },
      effect: 'block',
      rule: 'Perpres 16/2018',
      validFrom: '2026-04-01',
    }),
  },
  'policies/import': {
    kind: 'government',
    input: () => ({
      policies: [
        {
          kind: 'answer_hours',
          params: { hours: 24 },
          effect: 'block',
          rule: 'Pergub uji',
          validFrom: '2026-01-01',
          validTo: null,
        },
      ],
    }),
  },
  'regions/import': {
    kind: 'government',
    input: () => ({ regions: [{ code: '32', name: 'Jawa Barat', level: 'provinsi', parent: null }] }),
  },
  'units/import': {
    kind: 'government',
    input: (_, { town }) => ({
      units: [
        {
          code: '9.99',
          name: 'Unit Baru',
          kind: 'ukpd',
          parentCode: null,
          regionCode: town.regionCode,
          address: 'Jalan Baru 1',
          rooms: [],
        },
      ],
    }),
  },
  'units/import-holidays': {
    kind: 'government',
    input: () => ({ holidays: [{ day: '2026-12-25', name: 'Natal', kind: 'national' }] }),
  },
  'suppliers/load': {
    kind: 'government',
    input: (_, { town }) => ({
      suppliers: [
        {
          name: 'Dapur Baru',
          ownerName: 'Ibu Baru',
          kind: 'jakpreneur',
          legalForm: 'individual',
          size: 'micro',
          nik: digits(),
          nib: digits().slice(3),
          npwp: null,
          phone: '081200000000',
          regionCode: town.regionCode,
          address: 'Gang Baru',
          taxStatus: 'none',
          taxDocument: null,
          taxValidTo: null,
          bankName: 'Bank DKI',
          bankAccount: '1030011',
          bankHolder: 'Ibu Baru',
          dailyCapacity: 100,
          zones: ['31'],
          closedWeekdays: [],
          since: '2024-01-01',
        },
      ],
    }),
  },
  'catalogue/load': { kind: 'government', input: loadedProduct },
  'documents/attach-file': {
    kind: 'document',
    input: ({ id }) => ({ documentId: id, name: 'SP.pdf', size: 10, sha256: 'a'.repeat(64) }),
  },
};

async function importedPeople(_: Subject, { world, town }: Cast): Promise<object> {
  const { username } = await newPerson(world.dki, town, []);
  const assignments = [{ ...term, position: 'receiver', unitCodes: ['7.01.Kemayoran'] }];
  return {
    people: [{ username: `impor.${username}`, name: 'Diimpor', nip: null, email: null, assignments }],
  };
}

/** A product as the program loads it. */
export function loadedProduct(_: unknown, { town }: Pick<Cast, 'town'>) {
  return {
    products: [
      {
        supplierId: town.supplierId,
        name: 'Nasi Kuning',
        descriptionId: '-',
        descriptionEn: '-',
        menu: ['Nasi'],
        kind: 'meal',
        taxTreatment: 'catering',
        unitName: 'kotak',
        vegetarian: false,
        spicy: false,
        allergens: [],
        halalNumber: null,
        halalValidTo: null,
        pirtNumber: null,
        shelfLifeHours: 8,
        packagingId: 'Kotak',
        packagingEn: 'Box',
        picture: 'b'.repeat(64),
        grade: 'A',
        passedAt: '2026-01-01T00:00:00Z',
        price: '30000',
        tiers: [],
        minQuantity: 1,
        maxQuantity: 100,
        leadTimeHours: 0,
      },
    ],
  };
}
