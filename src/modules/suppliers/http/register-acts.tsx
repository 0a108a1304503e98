import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Text } from '../../../kernel/text.ts';
import { holds } from '../../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { notAuthorised } from '../../../platform/commands/refusals.ts';
import type { StagedFile } from '../../../platform/files/file-store.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';
import { readForm, submit } from '../../../platform/http/submit.ts';
import { answerAppeal } from '../commands/answer-appeal.ts';
import { askFix } from '../commands/ask-fix.ts';
import { banMaker } from '../commands/ban.ts';
import { checkBank } from '../commands/check-bank.ts';
import { liftSanction } from '../commands/lift.ts';
import { noteFact } from '../commands/note-fact.ts';
import { suspendMaker } from '../commands/suspend.ts';
import { verifyMaker } from '../commands/verify-maker.ts';
import { registerPath } from '../domain/register-query.ts';
import type { RegisterEntry } from '../store/own-maker.ts';
import { answersFor } from './register-sight.ts';
import { registerPage, seenMaker } from './register-view.tsx';
import { words } from './views/maker-words.ts';
import {
  AnswerPage,
  AskFixPage,
  BanPage,
  LiftPage,
  NoteFactPage,
  SuspendPage,
} from './views/register-forms.tsx';

type Files = Readonly<Record<string, readonly StagedFile[]>>;
type Act<Input, Facts, Decision, Answer extends JsonObject> = {
  readonly command: CommandDefinition<Input, Facts, Decision, Answer>;
  readonly input: (body: FormBody, files: Files) => object;
  readonly done: Text;
  /** The page that asks; without one a button on the maker's page says it all. */
  readonly page?: (props: Parameters<typeof LiftPage>[0]) => VNode;
};

/** What officers do with a maker, each at its own address below his. */
export function registerActs(app: FastifyInstance): void {
  act(app, 'verifikasi', { command: verifyMaker, input: () => ({}), done: words.verified });
  act(app, 'rekening', { command: checkBank, input: () => ({}), done: words.bankChecked });
  act(app, 'perbaikan', {
    command: askFix,
    input: (body) => ({ fixes: typedAll(body, 'fixes'), remark: typed(body, 'remark') }),
    done: words.fixAsked,
    page: AskFixPage,
  });
  act(app, 'kegiatan', {
    command: noteFact,
    input: (body, { file = [] }) => ({
      stage: typed(body, 'stage') || undefined,
      day: typed(body, 'day') || undefined,
      organiser: typed(body, 'organiser'),
      remark: typed(body, 'remark'),
      voids: typed(body, 'voids') || null,
      ...(file[0] ? { file: file[0] } : {}),
    }),
    done: words.factNoted,
    page: NoteFactPage,
  });
  const ground = (body: FormBody, { evidence = [] }: Files) => ({
    reasonCode: typed(body, 'reasonCode') || undefined,
    reason: typed(body, 'reason'),
    evidence,
  });
  act(app, 'hentikan', {
    command: suspendMaker,
    input: (body, files) => ({ ...ground(body, files), untilDay: typed(body, 'untilDay') || undefined }),
    done: words.suspended,
    page: SuspendPage,
  });
  act(app, 'larang', { command: banMaker, input: ground, done: words.banned, page: BanPage });
  act(app, 'cabut', {
    command: liftSanction,
    input: (body) => ({ reason: typed(body, 'reason') }),
    done: words.wasLifted,
    page: LiftPage,
  });
  act(app, 'jawaban', {
    command: answerAppeal,
    input: (body) => ({ outcome: typed(body, 'outcome') || undefined, answer: typed(body, 'answer') }),
    done: words.answered,
    page: AnswerPage,
  });
}

function act<Input, Facts, Decision, Answer extends JsonObject>(
  app: FastifyInstance,
  verb: string,
  { command, input, done, page }: Act<Input, Facts, Decision, Answer>,
): void {
  const path = `${registerPath}/:id/${verb}`;
  const { positions, scope } = command.authority;
  const Form = page;
  const drawn = async (
    request: FastifyRequest,
    entry: RegisterEntry,
    body: FormBody,
    refusals: readonly Refusal[],
  ): Promise<VNode> =>
    Form ? (
      <Form entry={entry} typed={asTyped(body)} fixes={typedAll(body, 'fixes')} refusals={refusals} />
    ) : (
      await registerPage(request, entry, refusals)
    );
  if (page)
    app.get(path, async (request, reply) => {
      const entry = await forThese(request, reply, positions, scope);
      return entry ? app.page(request, reply, await drawn(request, entry, {}, [])) : reply;
    });
  app.post(path, async (request, reply) => {
    const entry = await forThese(request, reply, positions, scope);
    if (!entry) return reply;
    const { body, files } = await readForm(request);
    if (!files.ok)
      return app.page(
        request,
        reply,
        await drawn(request, entry, body, files.refusals),
        files.refusals[0].status,
      );
    const version = typed(body, 'version');
    return await submit(request, reply, {
      command,
      body,
      input: {
        supplierId: entry.maker.id,
        version: /^\d{1,9}$/.test(version) ? Number(version) : undefined,
        ...input(body, files.value),
      },
      to: () => `${registerPath}/${entry.maker.id}`,
      done,
      again: (refusals) => drawn(request, entry, body, refusals),
    });
  });
}

/** The maker, for who holds one of the command's positions where he lies. */
async function forThese(
  request: FastifyRequest,
  reply: FastifyReply,
  positions: readonly Position[],
  scope: string,
): Promise<RegisterEntry | null> {
  const { actor } = request.ctx;
  const everywhere = scope !== 'region';
  // What a position alone decides is decided before anything is read.
  if (everywhere && actor.type === 'person' && !holds(actor, ...positions)) {
    void sendRefusals(request, reply, [notAuthorised({ unit: 'e-Order' })]);
    return null;
  }
  const entry = await seenMaker(request, reply);
  if (!entry) return null;
  const may = everywhere || answersFor(actor, entry.maker.region_code, ...positions);
  if (may) return entry;
  void sendRefusals(request, reply, [notAuthorised({ unit: entry.district })]);
  return null;
}

/** Every field as it was typed, not longer than any of them may be. */
function asTyped(body: FormBody): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(body).map((name) => [name, typed(body, name).slice(0, 2500)]));
}
