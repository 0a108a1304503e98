import { z } from 'zod';
import type { Refusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand, type LoadContext } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { fileRefused, stagedFile, uploadMegabytesMax } from '../../../platform/files/file-store.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { checkNamed } from '../domain/disposition.ts';
import { templateOf } from '../domain/papers.ts';
import { changePackages, lockPackages, packageTarget } from '../store/lock-packages.ts';
import { insertPapers, type NewPaper, readPaperFacts } from '../store/papers.ts';
import { uuid } from './inputs.ts';

const paper = z.discriminatedUnion('source', [
  z.object({ source: z.literal('template'), kind: z.enum(['kak', 'specification']) }),
  z.object({
    source: z.literal('upload'),
    kind: z.enum(['kak', 'specification', 'hps', 'other']),
    file: stagedFile,
  }),
]);

/** Stage 2: the named commitment officer attaches KAK, specification, HPS: from the template, or as files. */
export const attachDocuments = defineCommand({
  name: 'budget/attach-documents',
  title: { id: 'Dokumen persiapan dilampirkan', en: 'Preparation documents attached' },
  input: z.object({
    packageId: uuid,
    version: seenVersion,
    documents: z.array(paper).min(1).max(8),
  }),
  authority: { positions: ['commitment_officer'], scope: 'unit', states: ['awaiting_documents'] },
  async load(ctx, { packageId, documents }) {
    const packages = await lockPackages(ctx, [packageId]);
    const rupPackage = packages?.[0];
    if (!rupPackage) return null;
    const facts = await readPaperFacts(ctx, [packageId]);
    return {
      targets: [packageTarget(rupPackage)],
      facts: { rupPackage, paper: facts.get(packageId), foreign: await foreignFile(ctx, documents) },
    };
  },
  decide({ rupPackage, paper: facts, foreign }, { documents }, by) {
    const wrong = checkNamed(rupPackage, rupPackage.commitmentOfficerId, by.personId) ?? foreign;
    if (wrong) return refuse(wrong);
    const packageId = rupPackage.id;
    return ok(
      documents.flatMap((each): NewPaper[] => {
        if (each.source === 'upload') return [{ packageId, kind: each.kind, file: each.file }];
        return facts ? [{ packageId, kind: each.kind, body: templateOf(each.kind, facts) }] : [];
      }),
    );
  },
  async save(ctx, papers, { rupPackage }) {
    await insertPapers(ctx, papers);
    await changePackages(ctx, [rupPackage], {});
    return {
      answer: { documents: papers.length },
      publicFacts: { kinds: papers.map((each) => each.kind) },
    };
  },
});

/** The refusal for the first file that this program did not stage itself, or that waited too long. */
async function foreignFile(
  ctx: LoadContext,
  documents: readonly z.infer<typeof paper>[],
): Promise<Refusal | null> {
  for (const [index, each] of documents.entries()) {
    if (each.source === 'upload' && !(await areStaged(ctx, [each.file])))
      return fileRefused({ max: uploadMegabytesMax }, `documents.${index}.file`);
  }
  return null;
}
