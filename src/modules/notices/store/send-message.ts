import { newId } from '../../../kernel/ids.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import { type TemplateCode, templates } from '../domain/message-templates.ts';

export type Message = {
  /** `62812…` of `parsePhone`. */
  readonly phone: string;
  readonly template: TemplateCode;
  readonly lang?: Lang;
  readonly params: readonly string[];
  /** After it the message is of no use and is given up; three days when it is not told. */
  readonly usefulUntil?: Date;
};

const usefulMs = 3 * 86_400_000;

/**
 * Puts a message to a phone into the outbox, in the transaction of a command: it goes out when the command happened, and not
 * when it did not. The program's clock sends it. @throws Error when the template has another number of places.
 */
export async function sendMessage(ctx: SaveContext, message: Message): Promise<void> {
  const { phone, template, params, lang = 'id' } = message;
  if (templates[template].places !== params.length) throw new Error(`places of ${template}`);
  await ctx.tx
    .insertInto('message')
    .values({
      id: newId(),
      event_id: ctx.eventId,
      phone,
      lang,
      template,
      params: JSON.stringify(params),
      state: 'queued',
      next_try_at: ctx.now,
      useful_until: message.usefulUntil ?? new Date(ctx.now.getTime() + usefulMs),
      queued_at: ctx.now,
    })
    .execute();
}
