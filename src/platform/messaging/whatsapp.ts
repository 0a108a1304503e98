import { z } from 'zod';
import type { Messenger, Outcome, Outgoing } from './messenger.ts';

export type WhatsappAccess = {
  /** With the version of the Graph API, without a slash at the end: `https://graph.facebook.com/v23.0`. */
  readonly url: string;
  readonly token: string;
  /** Id of the number that sends. */
  readonly phoneId: string;
};

const waitMs = 10_000;
const answerBytesMax = 64 * 1024;

/**
 * Errors that pass, whatever status they come with: service and throughput limits of the Cloud API
 * (developers.facebook.com, WhatsApp Cloud API, error codes).
 */
const passing = new Set([1, 2, 4, 80_007, 130_429, 131_000, 131_016, 131_056, 133_004]);

const taken = z.object({ messages: z.array(z.object({ id: z.string().min(1).max(200) })).min(1) });
const failed = z.object({ error: z.object({ code: z.number().int(), message: z.string().default('') }) });

/**
 * WhatsApp Business Cloud API: one template message for each POST to `/<phone-number-id>/messages`. A success is one only with
 * the id of the message; 429, 5xx and errors that pass are tried again; every other 4xx is final.
 */
export function whatsapp(access: WhatsappAccess, timeoutMs = waitMs): Messenger {
  return {
    async send(message) {
      let response: Response;
      let text: string;
      try {
        response = await fetch(`${access.url}/${access.phoneId}/messages`, {
          method: 'POST',
          headers: { authorization: `Bearer ${access.token}`, 'content-type': 'application/json' },
          body: JSON.stringify(bodyOf(message)),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        });
        text = (await response.text()).slice(0, answerBytesMax);
      } catch (error) {
        return unheard(error);
      }
      return outcomeOf(response, text);
    },
  };
}

function bodyOf({ phone, template, lang, params, code }: Outgoing): object {
  const parameters = params.map((text) => ({ type: 'text', text }));
  const components = [
    ...(parameters.length > 0 ? [{ type: 'body', parameters }] : []),
    ...(code ? [{ type: 'button', sub_type: 'url', index: '0', parameters }] : []),
  ];
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: phone,
    type: 'template',
    template: { name: template, language: { code: lang }, components },
  };
}

/** No answer: refused connections never reached the carrier; of everything else nobody knows. */
function unheard(error: unknown): Outcome {
  const cause = (error as { cause?: { code?: string } }).cause?.code;
  if (cause === 'ECONNREFUSED' || cause === 'ENOTFOUND' || cause === 'EAI_AGAIN')
    return { kind: 'again', error: cause };
  return { kind: 'unknown', error: cause ?? (error as Error).name };
}

function outcomeOf(response: Response, text: string): Outcome {
  const json = jsonOf(text);
  if (response.ok) {
    const found = taken.safeParse(json);
    const [first] = found.success ? found.data.messages : [];
    return first ? { kind: 'sent', receipt: first.id } : { kind: 'unknown', error: 'no id in the answer' };
  }
  const found = failed.safeParse(json);
  const code = found.success ? found.data.error.code : null;
  // The carrier's sentence may repeat the number; its code says enough.
  const error = code === null ? `HTTP ${response.status}` : `HTTP ${response.status}, code ${code}`;
  const again = response.status === 429 || response.status >= 500 || (code !== null && passing.has(code));
  if (!again) return { kind: 'refused', error };
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  return after > 0 && after <= 3600
    ? { kind: 'again', error, afterSeconds: after }
    : { kind: 'again', error };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
