import { newId } from '../../src/kernel/ids.ts';
import type { Cast } from './cast.ts';
import type { Stage } from './stage.ts';
import { account, bank, business, codeAsked, lastCode, memberOf, secretOf } from './subject-makers.ts';
import { does, type Subject } from './subjects.ts';

const makerOf = ({ id, version }: Subject) => ({ supplierId: id, version });
const challengeOf = ({ id }: Subject) => ({ challengeId: id, secret: secretOf(id) });
const words = 'Sampel nasi mengandung bakteri, lihat hasil laboratorium.';

const appealed = (subject: Subject, cast: Cast) =>
  does(cast, 'supplier_owner', 'suppliers/appeal-sanction', { ...makerOf(subject), appeal: words });

/** A maker of the register has numbers of his own; what he sends again must keep them. */
async function sameIdentity({ id }: Subject, { world, town }: Cast) {
  const { nik, nib } = await world.dki.db
    .selectFrom('supplier')
    .select(['nik', 'nib'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...business(town.regionCode), nik, nib };
}

/** The register: from the code on a phone to the end of a suspension. */
export const stagesOfMakers: Readonly<Record<string, Stage>> = {
  'suppliers/ask-code': {
    kind: 'nothing',
    input: () => {
      const challengeId = newId();
      return { challengeId, secret: secretOf(challengeId), ...codeAsked() };
    },
  },
  'suppliers/confirm-phone': {
    kind: 'challenge',
    input: async (s, cast) => ({ ...challengeOf(s), code: await lastCode(cast) }),
  },
  'suppliers/register': {
    kind: 'challenge',
    input: (s, { town }) => ({ ...challengeOf(s), ...business(town.regionCode), ...bank, ...account() }),
  },
  'suppliers/claim': {
    kind: 'challenge',
    input: (s) => ({ ...challengeOf(s), nik: '3171011503850000', ...account() }),
  },
  'suppliers/verify': { kind: 'maker', input: makerOf },
  'suppliers/ask-fix': { kind: 'maker', input: (s) => ({ ...makerOf(s), fixes: ['address_unclear'] }) },
  'suppliers/change-profile': {
    kind: 'maker',
    input: async (s, cast) => ({ ...makerOf(s), ...(await sameIdentity(s, cast)) }),
  },
  'suppliers/change-bank': {
    kind: 'maker',
    input: (s) => ({ ...makerOf(s), ...bank, bankAccount: '20300112233' }),
  },
  'suppliers/check-bank': { kind: 'maker', input: makerOf },
  'suppliers/add-member': {
    kind: 'maker',
    input: (s) => ({ ...makerOf(s), name: 'Anggota Uji', ...account() }),
  },
  'suppliers/remove-member': {
    kind: 'maker',
    prepare: (s, cast) => memberOf(cast, s.id, s.version),
    input: async (s, { world }) => {
      const found = await world.dki.db
        .selectFrom('assignment')
        .select('person_id')
        .where('supplier_id', '=', s.id)
        .where('position', '=', 'supplier')
        .executeTakeFirst();
      return { ...makerOf(s), personId: found?.person_id ?? newId() };
    },
  },
  'suppliers/note-fact': {
    kind: 'maker',
    input: (s) => ({
      ...makerOf(s),
      stage: 'training',
      day: '2026-02-01',
      organiser: 'Sudin PPKUKM',
    }),
  },
  'suppliers/suspend': {
    kind: 'maker',
    input: (s, { proof }) => ({
      ...makerOf(s),
      reasonCode: 'food_safety',
      reason: words,
      evidence: [proof],
      untilDay: '2026-03-20',
    }),
  },
  'suppliers/ban': {
    kind: 'maker',
    input: (s, { proof }) => ({
      ...makerOf(s),
      reasonCode: 'food_safety',
      reason: words,
      evidence: [proof],
    }),
  },
  'suppliers/lift': { kind: 'maker', input: (s) => ({ ...makerOf(s), reason: words }) },
  'suppliers/appeal-sanction': { kind: 'maker', input: (s) => ({ ...makerOf(s), appeal: words }) },
  'suppliers/answer-appeal': {
    kind: 'maker',
    prepare: appealed,
    input: (s) => ({ ...makerOf(s), outcome: 'lift', answer: words }),
  },
  'suppliers/end-suspension': { kind: 'maker', input: ({ id }) => ({ supplierId: id }), later: 20 },
};
