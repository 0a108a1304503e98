import type { FastifyInstance } from 'fastify';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { declareInterests } from '../commands/declare.ts';
import { curatingPositions } from '../domain/process.ts';
import { readDeclaration } from '../store/declarations.ts';
import { allowed } from './rule-readers.ts';
import { DeclarationPage, declarationWords } from './views/declaration-page.tsx';

/** A curator's own declaration: nobody reads it but himself. */
export function declarationPages(app: FastifyInstance): void {
  app.get('/kurasi/pernyataan', async (request, reply) => {
    if (!allowed(request, reply, curatingPositions)) return reply;
    const { site, actor } = request.ctx;
    const declared = actor.type === 'person' ? await readDeclaration(site, actor.personId) : null;
    return app.page(request, reply, <DeclarationPage declared={declared} refusals={[]} />);
  });

  app.post('/kurasi/pernyataan', async (request, reply) => {
    if (!allowed(request, reply, curatingPositions)) return reply;
    const body = (request.body ?? {}) as FormBody;
    const given = {
      nik: typed(body, 'nik').replace(/\s/g, ''),
      address: typed(body, 'address'),
      bankAccount: typed(body, 'bankAccount'),
    };
    return await submit(request, reply, {
      command: declareInterests,
      body,
      input: given,
      to: () => '/kurasi',
      done: declarationWords.saved,
      again: (refusals) => <DeclarationPage declared={{ ...given, at: null }} refusals={refusals} />,
    });
  });
}
