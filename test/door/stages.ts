import type { Cast } from './cast.ts';
import { reason, type Stage } from './stage.ts';
import { stagesOfCertificates } from './stages-of-certificates.ts';
import { stagesOfCuration } from './stages-of-curation.ts';
import { stagesOfCurationRules } from './stages-of-curation-rules.ts';
import { stagesOfImports } from './stages-of-imports.ts';
import { stagesOfMakers } from './stages-of-makers.ts';
import { stagesOfOffers } from './stages-of-offers.ts';
import { stagesOfOrders } from './stages-of-orders.ts';
import { stagesOfProducts } from './stages-of-products.ts';
import { stagesOfSessions } from './stages-of-sessions.ts';
import { stagesOfSettings } from './stages-of-settings.ts';
import { does, plannedPackage, type Subject } from './subjects.ts';

const meetingOf = ({ id, version }: Subject) => ({ meetingId: id, version });
const packagesOf = ({ id, version }: Subject) => ({ packageIds: [id], versions: { [id]: version } });

const wholeMeeting = (cast: Cast) => ({
  title: 'Rapat koordinasi',
  startsAt: '2026-03-09T03:00:00Z',
  endsAt: '2026-03-09T05:00:00Z',
  room: 'Ruang Rapat',
  address: 'Jalan Uji 1',
  regionCode: cast.town.regionCode,
  attendeeKind: 'public',
  mode: 'offline',
  headcount: 30,
  packageId: cast.town.packageId,
});

/** Every command of the house at the door. A new command needs a row; `stages.db.test.ts` says so when it has none. */
export const stages: Readonly<Record<string, Stage>> = {
  ...stagesOfCuration,
  ...stagesOfOrders,
  ...stagesOfCertificates,
  ...stagesOfOffers,
  ...stagesOfSettings,
  ...stagesOfImports,
  ...stagesOfProducts,
  ...stagesOfSessions,
  ...stagesOfCurationRules,
  ...stagesOfMakers,
  'meetings/create': { kind: 'nothing', input: (_, cast) => wholeMeeting(cast) },
  'meetings/change': { kind: 'meeting', input: (s, cast) => ({ ...meetingOf(s), ...wholeMeeting(cast) }) },
  'meetings/cancel': { kind: 'meeting', input: (s) => ({ ...meetingOf(s), reason }) },
  'meetings/request-permit': { kind: 'meeting', input: (s) => ({ ...meetingOf(s), reason }) },
  'meetings/answer-permit': {
    kind: 'meeting',
    prepare: (s, cast) => does(cast, 'requester', 'meetings/request-permit', { ...meetingOf(s), reason }),
    input: (s) => ({ ...meetingOf(s), answer: 'grant', reason: 'Tamu dari luar kota.' }),
  },

  'budget/import-lines': {
    kind: 'government',
    input: () => ({
      lines: [
        {
          unitCode: '7.01.Kemayoran',
          year: 2026,
          subActivityCode: '7.02.01.1.06.0001',
          subActivityName: 'Rapat',
          accountCode: '5.1.02.01.01.0052',
          accountName: 'Belanja Makanan dan Minuman Rapat',
          fund: 'PAD',
          ceiling: '1000000',
        },
      ],
    }),
  },
  'budget/import-packages': { kind: 'government', input: () => ({ packages: [plannedPackage()] }) },
  'budget/dispose-to-ppk': {
    kind: 'package',
    input: async (s, { town }) => ({
      ...packagesOf(s),
      commitmentOfficerId: (await town.actor('commitment_officer')).personId,
    }),
  },
  'budget/attach-documents': {
    kind: 'package',
    input: ({ id, version }) => ({
      packageId: id,
      version,
      documents: [{ source: 'template', kind: 'kak' }],
    }),
  },
  'budget/dispose-to-officer': {
    kind: 'package',
    input: async (s, { town }) => ({
      ...packagesOf(s),
      procurementOfficerId: (await town.actor('procurement_officer')).personId,
      useTemplates: true,
    }),
  },
  'budget/accept-packages': { kind: 'package', input: packagesOf },
  'budget/close-package': {
    kind: 'package',
    input: ({ id, version }) => ({ packageId: id, version, reason: 'Tidak dipakai lagi.' }),
  },
};
