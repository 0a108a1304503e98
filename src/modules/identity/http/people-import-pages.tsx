import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { rehearse } from '../../../platform/commands/rehearse.ts';
import { keepUpload } from '../../../platform/files/staged-uploads.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../../platform/http/csrf.ts';
import { csvOf } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, parseInput, typed } from '../../../platform/http/forms.ts';
import { forAdministrators } from '../../../platform/http/overseers.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { submit } from '../../../platform/http/submit.ts';
import { importPeople } from '../commands/import-people.ts';
import {
  atLine,
  importColumnNames,
  type PeopleFile,
  peopleUnreadable,
  readPeopleFile,
} from './people-file.ts';
import { peoplePath } from './people-query.ts';
import { importWords } from './views/import-words.ts';
import { PeopleImportPage, type PeoplePreview } from './views/people-import-page.tsx';

const path = `${peoplePath}/impor`;
const faultsMax = 100;

/** A file to begin with: one person with two decrees (the second a Plh. for two units), and one without any. */
const exampleRows = [
  [
    'siti.aminah',
    'Siti Aminah, S.E.',
    '198001012005012001',
    'siti@jakarta.example',
    'Pejabat Pengadaan',
    '',
    'SK Camat Gambir Nomor 12 Tahun 2026',
    '2026-01-02',
    '',
    '7.01.0.00.0.00.01.0001',
    '',
  ],
  [
    'siti.aminah',
    'Siti Aminah, S.E.',
    '198001012005012001',
    'siti@jakarta.example',
    'PA/KPA',
    'Plh',
    'SP Camat Gambir Nomor 31 Tahun 2026',
    '2026-03-02',
    '2026-03-13',
    '7.01.0.00.0.00.01.0001|7.01.0.00.0.00.01.0002',
    '',
  ],
  ['budi.santoso', 'Budi Santoso', '', '', '', '', '', '', '', '', ''],
  [
    'rizal.piliang',
    'Rizal Piliang, S.E.',
    '',
    '',
    'Kurator',
    '',
    'SK Kepala Dinas PPKUKM Nomor 8',
    '2026-01-02',
    '',
    '',
    '31',
  ],
];

/** The import of people with their decrees: upload, preview (nothing is saved), confirm. */
export function peopleImportPages(app: FastifyInstance): void {
  app.get(
    path,
    forAdministrators((request, reply) =>
      app.page(request, reply, <PeopleImportPage refusals={[]} preview={null} />),
    ),
  );

  app.get(`${path}/contoh.csv`, (_request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="contoh-orang.csv"')
      .send(csvOf(importColumnNames, exampleRows)),
  );

  app.post(
    path,
    forAdministrators(async (request, reply) => {
      const { body, bytes } = await readUpload(request);
      if (comesFromElsewhere(request) || !isCsrfToken(request.ctx.csrf, typed(body, '_csrf'))) {
        return sendRefusals(request, reply, [crossSite()]);
      }
      const preview = await previewOf(request, bytes);
      return preview.ok
        ? app.page(request, reply, <PeopleImportPage refusals={[]} preview={preview.value} />)
        : app.page(
            request,
            reply,
            <PeopleImportPage refusals={preview.refusals} preview={null} />,
            preview.refusals[0].status,
          );
    }),
  );

  app.post(
    `${path}/jalankan`,
    forAdministrators(async (request, reply) => {
      const body = (request.body ?? {}) as FormBody;
      const file = await readChecked(request, typed(body, 'hash'));
      if (!file.ok) return sendRefusals(request, reply, file.refusals);
      return submit(request, reply, {
        command: importPeople,
        body,
        input: { people: file.value.people },
        to: () => peoplePath,
        done: importWords.done,
        again: (refusals) => (
          <PeopleImportPage
            refusals={refusals.map((each) => atLine(each, file.value.lines))}
            preview={null}
          />
        ),
      });
    }),
  );
}

/** What the file would do; its bytes are kept, so that what is confirmed is what was seen. */
async function previewOf(request: FastifyRequest, bytes: Buffer | null): Promise<Result<PeoplePreview>> {
  if (!bytes || bytes.length === 0) return refuse(peopleUnreadable(undefined, 'berkas'));
  const file = readPeopleFile(bytes);
  if (!file.ok) return file;
  const { site, actor } = request.ctx;
  const input = parseInput(importPeople.input, { people: file.value.people });
  const plan = input.ok ? await rehearse(site, importPeople, { actor, input: input.value }) : input;
  if (!plan.ok) {
    const [first, ...more] = plan.refusals;
    const shown = more.slice(0, faultsMax - 1).map((each) => atLine(each, file.value.lines));
    return refuse(atLine(first, file.value.lines), ...shown);
  }
  const inFile = file.value.lines.reduce((sum, { terms }) => sum + terms.length, 0);
  const fresh = plan.value.reduce((sum, { terms }) => sum + terms.length, 0);
  const hash = await keepUpload(site, bytes);
  return ok({ hash, people: plan.value, unchanged: inFile - fresh });
}

async function readChecked(request: FastifyRequest, hash: string): Promise<Result<PeopleFile>> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return refuse(peopleUnreadable());
  const bytes = await request.ctx.site.files.read(hash).catch(() => null);
  return bytes ? readPeopleFile(bytes) : refuse(peopleUnreadable());
}
