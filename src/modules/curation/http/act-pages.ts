import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { setFlash } from '../../../platform/http/flash.ts';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { passSubmission } from '../commands/pass.ts';
import { recuseFrom } from '../commands/recuse.ts';
import { rejectSubmission } from '../commands/reject.ts';
import { releaseSubmission } from '../commands/release.ts';
import { returnSubmission } from '../commands/return-submission.ts';
import { scoreSubmission } from '../commands/score.ts';
import { takeSubmission } from '../commands/take.ts';
import { readSubmissionPage, type SubmissionPage } from '../store/submission-page.ts';
import { nextPiece } from './queue-pages.tsx';
import { seeSubmission, submissionView } from './submission-view.tsx';
import { desk } from './views/desk-words.ts';

/** What a desk does with a piece. Each act shows the page again with what was typed, or goes on to the next piece. */
export function actPages(app: FastifyInstance): void {
  const path = (verb: string) => `/kurasi/pengajuan/:id/${verb}`;
  app.post(path('ambil'), (request, reply) =>
    act(request, reply, { command: takeSubmission, input: () => ({}) }),
  );
  app.post(path('lepas'), (request, reply) =>
    act(request, reply, {
      command: releaseSubmission,
      input: () => ({}),
      done: desk.releasedDone,
      to: () => '/kurasi',
    }),
  );
  app.post(path('hubungan'), (request, reply) =>
    act(request, reply, {
      command: recuseFrom,
      input: (body) => ({ reason: typed(body, 'reason') }),
      done: desk.recusedDone,
      to: () => '/kurasi',
    }),
  );
  app.post(path('teruskan'), (request, reply) =>
    act(request, reply, { command: passSubmission, input: passInput, done: desk.done, decides: true }),
  );
  app.post(path('kembalikan'), (request, reply) =>
    act(request, reply, {
      command: returnSubmission,
      input: (body) => ({ fixes: typedAll(body, 'fixes'), remark: typed(body, 'remark') }),
      done: desk.done,
      decides: true,
    }),
  );
  app.post(path('tolak'), (request, reply) =>
    act(request, reply, {
      command: rejectSubmission,
      input: (body) => ({ reason: typed(body, 'reason'), remark: typed(body, 'remark') }),
      done: desk.done,
      decides: true,
    }),
  );
  app.post(path('nilai'), (request, reply) =>
    typed((request.body ?? {}) as FormBody, 'aksi') === 'ambil'
      ? act(request, reply, { command: takeSubmission, input: () => ({}), keep: true })
      : act(request, reply, { command: scoreSubmission, input: scoreInput, done: desk.done, decides: true }),
  );
}

type Act<I, F, D, A extends JsonObject> = {
  readonly command: CommandDefinition<I, F, D, A>;
  readonly input: (body: FormBody, submission: SubmissionPage) => object;
  readonly done?: Text;
  /** Where to go; back to the piece unless told. */
  readonly to?: () => string;
  /** The piece is done with: on to the next one, where that is ticked. */
  readonly decides?: boolean;
  /** The page again with what was typed, although nothing was refused. */
  readonly keep?: boolean;
};

async function act<I, F, D, A extends JsonObject>(
  request: FastifyRequest,
  reply: FastifyReply,
  { command, input, done, to, decides, keep }: Act<I, F, D, A>,
): Promise<FastifyReply> {
  const seen = await seeSubmission(request, reply);
  if (!seen) return reply;
  const { submission, as } = seen;
  const body = (request.body ?? {}) as FormBody;
  const version = typed(body, 'version');
  const again = async (refusals: readonly Refusal[]) => {
    const now = (await readSubmissionPage(request.ctx.site, submission.id)) ?? submission;
    return await submissionView(request, { submission: now, as }, { body, refusals });
  };
  return await submit(request, reply, {
    command,
    body,
    input: {
      submissionId: submission.id,
      version: /^\d{1,9}$/.test(version) ? Number(version) : undefined,
      ...input(body, submission),
    },
    async to() {
      if (keep) return await again([]);
      if (!decides) return to?.() ?? `/kurasi/pengajuan/${submission.id}`;
      if (done) setFlash(reply, 'success', done);
      return typed(body, 'berikutnya') === '' ? '/kurasi' : await nextPiece(request, reply);
    },
    ...(done && !decides ? { done } : {}),
    again,
  });
}

function passInput(body: FormBody): object {
  const [taxTreatment, visitedOn] = [typed(body, 'taxTreatment'), typed(body, 'visitedOn')];
  return {
    remark: typed(body, 'remark'),
    ...(taxTreatment ? { taxTreatment } : {}),
    ...(visitedOn ? { visitedOn } : {}),
  };
}

/** Marks as whole numbers; what is none is left to the command to refuse at its criterion. */
function scoreInput(body: FormBody, { criteria }: SubmissionPage): object {
  const marks: Record<string, number> = {};
  for (const { code } of criteria.criteria) {
    const mark = typed(body, `marks.${code}`).trim();
    if (mark !== '') marks[code] = /^\d{1,3}$/.test(mark) ? Number(mark) : -1;
  }
  const taxTreatment = typed(body, 'taxTreatment');
  return { marks, remark: typed(body, 'remark'), ...(taxTreatment ? { taxTreatment } : {}) };
}
