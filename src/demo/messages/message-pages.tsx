import type { FastifyInstance } from 'fastify';
import type { VNode } from 'preact';
import { formatPhone } from '../../kernel/phone.ts';
import type { Text } from '../../kernel/text.ts';
import { readMessages, templateOf, wordsOf } from '../../modules/notices/public.ts';
import type { Row } from '../../platform/storage/tables.ts';
import { Page } from '../../web/layout.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, Stack } from '../../web/ui/card.tsx';
import { EmptyState } from '../../web/ui/notice.tsx';
import { useView } from '../../web/view.ts';

const pair = (id: string, en: string): Text => ({ id, en });

const words = {
  title: pair('Pesan telepon peragaan', 'Phone messages of the demonstration'),
  lead: pair(
    'Peragaan tidak mengirim ke telepon siapa pun. Yang akan sampai lewat WhatsApp terbaca di sini, yang terbaru di atas.',
    'The demonstration sends to nobody’s phone. What would arrive by WhatsApp is read here, the newest first.',
  ),
  none: pair('Belum ada pesan', 'No messages yet'),
  noneText: pair(
    'Kode pendaftaran muncul di sini setelah seseorang memintanya.',
    'The code of a registration appears here when somebody asks for it.',
  ),
  register: pair('Daftarkan usaha', 'Register a business'),
  over: pair('Pesan ini sudah tidak berlaku.', 'This message is of no use any more.'),
} as const;

export const messagesHref = '/peraga/pesan';

/** The page on which a demonstration without a carrier shows what would go to phones; no other installation has it. */
export function messagePages(app: FastifyInstance): void {
  app.get(messagesHref, async (request, reply) => {
    const messages = await readMessages(request.ctx.site);
    return app.page(request, reply, <MessagesPage messages={messages} />);
  });
}

function MessagesPage({ messages }: { readonly messages: readonly Row<'message'>[] }): VNode {
  return (
    <Page title={words.title} lead={words.lead} public>
      <Stack>
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </Stack>
      {messages.length === 0 && (
        <EmptyState
          title={words.none}
          text={words.noneText}
          action={<LinkButton href="/daftar" label={words.register} variant="secondary" />}
        />
      )}
    </Page>
  );
}

function Message({ message }: { readonly message: Row<'message'> }): VNode {
  const { t, dateTime } = useView();
  const template = templateOf(message.template);
  const params = message.params as readonly string[];
  const whole = template !== null && params.length === template.places;
  return (
    <Card title={formatPhone(message.phone)} icon="message-square">
      <p>{whole ? wordsOf(template, message.lang, params) : t(words.over)}</p>
      <p>
        <small>{dateTime(message.queued_at)}</small>
      </p>
    </Card>
  );
}
