import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { notOverYet } from '../domain/maker-refusals.ts';
import { waitingForMaker } from '../domain/waiting.ts';
import { changeMaker } from '../store/makers.ts';
import { changeSanction, loadSanctioned } from '../store/sanctions.ts';

/** The last day of a suspension is over: the program's clock lets the maker sell again, whether an appeal was answered or not. */
export const endSuspension = defineCommand({
  name: 'suppliers/end-suspension',
  title: { id: 'Penghentian sementara berakhir', en: 'Suspension over' },
  input: z.object({ supplierId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['suspended'] },
  load: (ctx, { supplierId }) => loadSanctioned(ctx, supplierId),
  decide({ maker, sanction, orders }, _input, by) {
    const today = dayOf(by.now, by.zone);
    if (!sanction?.until_day || sanction.until_day >= today) return refuse(notOverYet());
    return ok({ maker, sanction, orders });
  },
  async save(ctx, { maker, sanction, orders }) {
    await changeSanction(ctx, sanction, { state: 'ended' });
    const now = await changeMaker(ctx, maker, { state: 'active' });
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: {},
      alsoAbout: orders,
      waiting: [waitingForMaker(now)],
    };
  },
});
