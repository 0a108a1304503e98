import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * A stand-in for the WhatsApp Business Cloud API, run as a process of its own: speaks `POST /<version>/<phone-number-id>/messages`
 * with Bearer and template messages, and makes the faults that it is told to make (`PUT /stand-in/faults`), one for each request.
 * `GET /stand-in/taken` says what it took. It prints its port on the first line.
 */
export type Fault =
  | { readonly kind: 'error'; readonly status: number; readonly code: number; readonly retryAfter?: number }
  /** Takes the message, and never says so. */
  | { readonly kind: 'hang' | 'drop' }
  | { readonly kind: 'garbage' | 'html' | 'redirect' };

export type Taken = {
  readonly to: string;
  readonly template: string;
  readonly lang: string;
  readonly params: readonly string[];
  readonly button: readonly string[];
};

const [token = '', phoneId = ''] = process.argv.slice(2);
let faults: Fault[] = [];
const taken: Taken[] = [];

type Text = { readonly type: string; readonly text: string };
type Body = {
  readonly messaging_product?: string;
  readonly to?: string;
  readonly type?: string;
  readonly template?: {
    readonly name?: string;
    readonly language?: { readonly code?: string };
    readonly components?: readonly { readonly type: string; readonly parameters: readonly Text[] }[];
  };
};

function say(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function sayError(
  response: ServerResponse,
  status: number,
  code: number,
  headers: Record<string, string> = {},
): void {
  const error = { message: `(#${code}) error`, type: 'OAuthException', code, fbtrace_id: 'A1' };
  say(response, status, { error }, headers);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || 'null');
}

function take({ to = '', template = {} }: Body): void {
  const texts = (kind: string) =>
    (template.components ?? []).filter(({ type }) => type === kind).flatMap(({ parameters }) => parameters);
  taken.push({
    to,
    template: template.name ?? '',
    lang: template.language?.code ?? '',
    params: texts('body').map(({ text }) => text),
    button: texts('button').map(({ text }) => text),
  });
}

function deliver(request: IncomingMessage, response: ServerResponse, body: Body): void {
  if (request.headers.authorization !== `Bearer ${token}`) return sayError(response, 401, 190);
  const fault = faults.shift();
  if (fault?.kind === 'error') {
    const after = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
    return sayError(response, fault.status, fault.code, after);
  }
  const wellFormed =
    body.messaging_product === 'whatsapp' &&
    body.type === 'template' &&
    /^62\d+$/.test(body.to ?? '') &&
    body.template?.name;
  if (!wellFormed) return sayError(response, 400, 100);
  if (fault?.kind === 'redirect') return void response.writeHead(302, { location: '/elsewhere' }).end();
  take(body);
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'drop') return void response.destroy();
  if (fault?.kind === 'garbage') return say(response, 200, { ok: true });
  if (fault?.kind === 'html')
    return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway');
  say(response, 200, {
    messaging_product: 'whatsapp',
    contacts: [{ input: body.to, wa_id: body.to }],
    messages: [{ id: `wamid.${taken.length}`, message_status: 'accepted' }],
  });
}

const server = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    const { method, url } = request;
    if (method === 'PUT' && url === '/stand-in/faults') {
      faults = body as Fault[];
      return say(response, 200, {});
    }
    if (method === 'GET' && url === '/stand-in/taken') return say(response, 200, taken);
    if (method === 'POST' && url === `/v23.0/${phoneId}/messages`)
      return deliver(request, response, body as Body);
    return sayError(response, 404, 100);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
