import type { FastifyRequest } from 'fastify';
import type { FormBody } from './forms.ts';
import { wholeFile } from './read-form.ts';

/** The fields and the one file of an upload that is only read: lists are no papers, so the file store has no say. */
export async function readUpload(
  request: FastifyRequest,
): Promise<{ readonly body: FormBody; readonly bytes: Buffer | null }> {
  if (!request.isMultipart()) return { body: (request.body ?? {}) as FormBody, bytes: null };
  const body: Record<string, string> = {};
  let bytes: Buffer | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') body[part.fieldname] = String(part.value);
    else bytes = await wholeFile(request, part);
  }
  return { body, bytes };
}
