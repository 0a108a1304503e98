import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { signInNeeded } from '../commands/refusals.ts';
import { fileMissing, stagedFile } from '../files/file-store.ts';
import { sendRefusals } from './errors.tsx';
import { readForm } from './submit.ts';

const upload = z.object({
  file: z
    .string()
    .meta({ format: 'binary', description: 'PDF, JPG, PNG or WebP, at most 10 MB, one for each request' }),
});

/**
 * `POST /api/v1/files`: keeps an upload by its content, as the forms do. The answer goes, as it is, where a command asks for a
 * file (`proof` of `treasury/pay`, `photos` of `receiving/inspect`, `file` of `budget/attach-documents`) within a day.
 */
export function fileApi(api: FastifyInstance): void {
  api.post(
    '/api/v1/files',
    {
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
      validatorCompiler: () => (data: unknown) => ({ value: data }),
      serializerCompiler: () => (data: unknown) => JSON.stringify(data),
      schema: {
        operationId: 'stageFile',
        summary: 'Upload a file for a command; what no command uses within 24 hours is removed',
        tags: ['files'],
        consumes: ['multipart/form-data'],
        body: upload,
        response: { 201: stagedFile },
      },
    },
    async (request, reply) => {
      if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
      const { files } = await readForm(request);
      if (!files.ok) return sendRefusals(request, reply, files.refusals);
      const [staged] = Object.values(files.value).flat();
      return staged
        ? reply.code(201).send(staged)
        : sendRefusals(request, reply, [fileMissing(undefined, 'file')]);
    },
  );
}
