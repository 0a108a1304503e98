import type { FastifyRequest } from 'fastify';
import { type Result, refuse } from '../../../kernel/result.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../../platform/http/csrf.ts';
import { badRequest } from '../../../platform/http/edge-refusals.ts';
import type { FormBody } from '../../../platform/http/forms.ts';
import { Unreadable } from '../../../platform/http/read-form.ts';
import { csvMegabytesMax, listEmpty } from '../domain/list-refusals.ts';
import { type StagedList, stageList } from '../store/stage-list.ts';

/** A byte more than permitted arrives, so that the store sees that it is too much. */
const bytesMax = csvMegabytesMax * 1024 * 1024 + 1;

/**
 * The fields of the form and its one file, which flows to the disk as it comes. The form's token stands before the file: without
 * it nothing is written.
 */
export async function receiveList(
  request: FastifyRequest,
): Promise<{ readonly body: FormBody; readonly list: Result<StagedList> }> {
  const { site, actor, csrf } = request.ctx;
  if (actor.type !== 'person') return { body: {}, list: refuse(signInNeeded()) };
  if (!request.isMultipart()) return { body: (request.body ?? {}) as FormBody, list: missing() };
  const body: Record<string, string> = {};
  let list: Result<StagedList> = missing();
  const limits = { fileSize: bytesMax, files: 1, fields: 20, parts: 21 };
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        body[part.fieldname] = String(part.value);
        continue;
      }
      if (comesFromElsewhere(request) || !isCsrfToken(csrf, body['_csrf'] ?? '')) {
        part.file.resume();
        return { body, list: refuse(crossSite()) };
      }
      const staged = await stageList(site, actor.personId, part.file, part.filename);
      list = staged.ok ? staged : refuse({ ...staged.refusals[0], field: 'berkas' });
    }
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === undefined && !isBroken(error)) throw error;
    throw new Unreadable(badRequest());
  }
  return { body, list };
}

const missing = (): Result<never> => refuse(listEmpty(undefined, 'berkas'));

/** What the reader of multipart bodies says when the sender went away, or never sent a right one. */
function isBroken(error: unknown): boolean {
  const { message = '', code } = error as { message?: string; code?: string };
  return (
    /^(Unexpected end of|Malformed|Part terminated|Multipart: )/.test(message) ||
    code === 'FST_PREMATURE_CLOSE'
  );
}
