import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Text } from '../../../kernel/text.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { appealDecision } from '../commands/appeal.ts';
import { resubmitProduct } from '../commands/resubmit.ts';
import { submitProduct } from '../commands/submit.ts';
import { withdrawSubmission } from '../commands/withdraw.ts';
import { isProduct } from '../store/is-product.ts';
import { readSubmissionPage } from '../store/submission-page.ts';
import { seeSubmission, submissionView } from './submission-view.tsx';
import { status } from './views/status-words.ts';

/** What a maker does: hands in, hands in again, withdraws, appeals. */
export function makerPages(app: FastifyInstance): void {
  app.post('/usaha/produk/:id/ajukan', async (request, reply) => {
    const { id } = request.params as { id: string };
    const { actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    if (!isId(id) || !(await isProduct(request.ctx.site, id)))
      return sendRefusals(request, reply, [notFound()]);
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: submitProduct,
      body,
      input: { productId: id, version: versionOf(body) },
      to: ({ submissionId }) => `/kurasi/pengajuan/${submissionId}`,
      done: status.submitted,
    });
  });

  app.post('/kurasi/pengajuan/:id/ajukan-lagi', (request, reply) =>
    act(request, reply, resubmitProduct, status.resubmitted, () => ({})),
  );
  app.post('/kurasi/pengajuan/:id/tarik', (request, reply) =>
    act(request, reply, withdrawSubmission, status.withdrawn, () => ({})),
  );
  app.post('/kurasi/pengajuan/:id/banding', (request, reply) =>
    act(request, reply, appealDecision, status.appealed, (body) => ({ reason: typed(body, 'reason') })),
  );
}

async function act<I, F, D, A extends JsonObject>(
  request: FastifyRequest,
  reply: FastifyReply,
  command: CommandDefinition<I, F, D, A>,
  done: Text,
  more: (body: FormBody) => object,
): Promise<FastifyReply> {
  const seen = await seeSubmission(request, reply);
  if (!seen) return reply;
  const { submission, as } = seen;
  const body = (request.body ?? {}) as FormBody;
  return await submit(request, reply, {
    command,
    body,
    input: { submissionId: submission.id, version: versionOf(body), ...more(body) },
    to: () => `/kurasi/pengajuan/${submission.id}`,
    done,
    async again(refusals) {
      const now = (await readSubmissionPage(request.ctx.site, submission.id)) ?? submission;
      return await submissionView(request, { submission: now, as }, { body, refusals });
    },
  });
}

function versionOf(body: FormBody): number | undefined {
  const version = typed(body, 'version');
  return /^\d{1,9}$/.test(version) ? Number(version) : undefined;
}
