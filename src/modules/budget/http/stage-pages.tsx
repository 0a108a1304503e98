import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Refusal } from '../../../kernel/refusal.ts';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { acceptPackages } from '../commands/accept-packages.ts';
import { disposeToOfficer } from '../commands/dispose-to-officer.ts';
import { disposeToPpk } from '../commands/dispose-to-ppk.ts';
import { packageListPage } from './list-pages.tsx';
import { type BudgetSlots, isRefusal, packagePage, seenPackage } from './package-view.tsx';
import { officerField, type Stage, stagePaths } from './views/batch-form.tsx';
import { words } from './views/words.ts';

/** Stages 1 to 3, for one package or for all that are ticked. */
export function stagePages(app: FastifyInstance, slots: BudgetSlots): void {
  app.post(stagePaths.ppk, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const input = { ...chosen(body), commitmentOfficerId: typed(body, officerField('ppk')) };
    const done = words.disposed;
    const again = formAgain(request, body, 'ppk', slots);
    return submit(request, reply, {
      command: disposeToPpk,
      body,
      input,
      done,
      to: () => backOf(body),
      again,
    });
  });

  app.post(stagePaths.pp, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const input = {
      ...chosen(body),
      procurementOfficerId: typed(body, officerField('pp')),
      useTemplates: typed(body, 'templat') !== '',
    };
    const done = words.disposed;
    const again = formAgain(request, body, 'pp', slots);
    return submit(request, reply, {
      command: disposeToOfficer,
      body,
      input,
      done,
      to: () => backOf(body),
      again,
    });
  });

  app.post(stagePaths.terima, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const done = words.accepted;
    const again = formAgain(request, body, 'terima', slots);
    return submit(request, reply, {
      command: acceptPackages,
      body,
      input: chosen(body),
      done,
      to: () => backOf(body),
      again,
    });
  });
}

/** The ticked packages, each with the version that its row showed. */
function chosen(body: FormBody): { packageIds: string[]; versions: Record<string, number> } {
  const packageIds = [...new Set(typedAll(body, 'paket'))];
  const seen = new Map(
    typedAll(body, 'versi').map((pair) => pair.split(':') as [string, string | undefined]),
  );
  const versions: Record<string, number> = {};
  for (const id of packageIds) {
    const version = seen.get(id);
    if (version !== undefined && /^\d{1,9}$/.test(version)) versions[id] = Number(version);
  }
  return { packageIds, versions };
}

/** Back to the list or the package: only addresses of this part of the site. */
function backOf(body: FormBody): string {
  const back = typed(body, 'kembali');
  return /^\/paket(?:\/[0-9a-f-]{36})?(?:\?[\w=&%.-]*)?$/.test(back) ? back : '/paket';
}

function formAgain(request: FastifyRequest, body: FormBody, stage: Stage, slots: BudgetSlots) {
  return async (refusals: readonly [Refusal, ...Refusal[]]): Promise<VNode> => {
    const ticked = new Set(typedAll(body, 'paket'));
    const said = refusals.map(atForm);
    const form = { personId: typed(body, officerField(stage)), useTemplates: typed(body, 'templat') !== '' };
    const from = typed(body, 'dari');
    if (from !== '') {
      const found = await seenPackage(request, from);
      if (!isRefusal(found)) return packagePage(request, found, slots, { refusals: said, typed: form });
    }
    const query = Object.fromEntries(new URLSearchParams(backOf(body).split('?')[1] ?? ''));
    return packageListPage(request, query, { stage, ticked, typed: form, refusals: said });
  };
}

/** A refusal of a box belongs to the whole form. */
function atForm(refusal: Refusal): Refusal {
  const { field, ...rest } = refusal;
  return field?.startsWith('packageIds') ? rest : refusal;
}
