import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { personFields, temporaryPasswordField, usernameTaken } from '../../identity/public.ts';
import { teamFull } from '../domain/maker-refusals.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';
import { openAccount, prepareAccount } from '../store/owner-account.ts';
import { readTeam, teamMax } from '../store/team.ts';

/** The owner lets somebody work for the business, with an account of his own: nobody lends his. */
export const addMember = defineCommand({
  name: 'suppliers/add-member',
  title: { id: 'Anggota tim ditambahkan', en: 'Member added to the team' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    name: personFields.name,
    username: personFields.username,
    /** Made by the program, shown once; the member changes it. */
    password: temporaryPasswordField,
  }),
  authority: { positions: ['supplier_owner'], scope: 'supplier', states: ['pending', 'active', 'suspended'] },
  async load(ctx, input) {
    const account = await prepareAccount(ctx, input);
    const maker = await lockMaker(ctx, input.supplierId);
    if (!maker) return null;
    const team = await readTeam(ctx.tx, ctx.schema, maker.id, dayOf(ctx.now, ctx.zone));
    return { targets: [makerTarget(maker)], facts: { maker, account, size: team.length } };
  },
  decide: ({ maker, account, size }, { username }) =>
    firstRefusals([
      account.nameTaken && usernameTaken({ username }, 'username'),
      size >= teamMax && teamFull({ max: teamMax }, 'username'),
    ]) ?? ok({ maker, account }),
  async save(ctx, { maker, account }, _facts, { username, name }) {
    const decree = `Penunjukan oleh pemilik usaha ${dayOf(ctx.now, ctx.zone)}`;
    await openAccount(
      ctx,
      account,
      { username, name, email: null },
      { supplierId: maker.id, owner: false, decree },
    );
    const now = await changeMaker(ctx, maker, {});
    return {
      answer: { id: maker.id, version: now.version, personId: account.personId },
      publicFacts: {},
      privateFacts: { username, name },
      alsoAbout: [{ type: 'person', id: account.personId }],
    };
  },
});
