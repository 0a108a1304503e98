import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { JsonObject } from '../../kernel/canonical-json.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Result } from '../../kernel/result.ts';
import type { Text } from '../../kernel/text.ts';
import type { CommandDefinition } from '../commands/define-command.ts';
import { execute } from '../commands/execute.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from './csrf.ts';
import { sendRefusals } from './errors.tsx';
import { setFlash } from './flash.ts';
import { type FormBody, keyOf, parseInput, typed } from './forms.ts';

export { readForm } from './read-form.ts';

export type Submission<Input, Facts, Decision, Answer extends JsonObject> = {
  readonly command: CommandDefinition<Input, Facts, Decision, Answer>;
  readonly body: FormBody;
  /** The form as command input, still unchecked; the command's own schema checks it. */
  readonly input: unknown;
  /** Where to go after success (303); or the page itself, for what may be seen this once only. */
  readonly to: (answer: Answer) => string | VNode | Promise<string | VNode>;
  readonly done?: Text;
  /** The page again, with what was typed and why it was refused; without it a plain problem page is shown. */
  readonly again?: (refusals: readonly [Refusal, ...Refusal[]]) => Promise<VNode> | VNode;
};

/** A form: cross-site check, input check, the door, then 303 or the page again with nothing typed lost. */
export async function submit<Input, Facts, Decision, Answer extends JsonObject>(
  request: FastifyRequest,
  reply: FastifyReply,
  { command, body, input, to, done, again }: Submission<Input, Facts, Decision, Answer>,
): Promise<FastifyReply> {
  const { site, actor, csrf } = request.ctx;
  const refused = async (refusals: readonly [Refusal, ...Refusal[]]): Promise<FastifyReply> =>
    again && refusals[0].status !== 401 && refusals[0].status !== 404
      ? request.server.page(request, reply, await again(refusals), refusals[0].status)
      : sendRefusals(request, reply, refusals);

  if (comesFromElsewhere(request) || !isCsrfToken(csrf, typed(body, '_csrf'))) return refused([crossSite()]);
  const parsed = parseInput(command.input, input);
  const result: Result<Answer> = parsed.ok
    ? await execute(site, command, { actor, key: keyOf(body), input: parsed.value })
    : parsed;
  if (!result.ok) return refused(result.refusals);
  const no = command.refusedBy?.(result.value);
  if (no) return refused([no]);
  const next = await to(result.value);
  if (typeof next !== 'string') return request.server.page(request, reply, next);
  if (done) setFlash(reply, 'success', done);
  return reply.redirect(next, 303);
}
