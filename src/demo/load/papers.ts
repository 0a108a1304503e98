import type { Government } from '../../platform/commands/government.ts';
import type { StagedFile } from '../../platform/files/file-store.ts';
import { stageUpload } from '../../platform/files/staged-uploads.ts';
import { allDishes } from '../dishes.ts';
import { renderPicture } from '../picture.ts';

/** Files that people of the demonstration upload: each staged once and used again. */
export type Papers = {
  /** Proof of a bank transfer. */
  readonly transfer: StagedFile;
  /** Proof of tax withheld. */
  readonly tax: StagedFile;
  /** A certificate of a maker. */
  readonly certificate: StagedFile;
  /** What arrived, on the table. */
  readonly photo: StagedFile;
};

/** Makes the papers and stages them like any upload. */
export async function stagePapers(site: Pick<Government, 'db' | 'files' | 'clock'>): Promise<Papers> {
  const stage = async (bytes: Buffer, name: string): Promise<StagedFile> => {
    const staged = await stageUpload(site, null, bytes, name);
    if (!staged.ok) throw new Error(`${name} was not taken: ${staged.refusals[0].code}`);
    return staged.value;
  };
  const dish = allDishes()[0];
  if (!dish) throw new Error('no dish to photograph');
  return {
    transfer: await stage(await proof('Bukti Pemindahbukuan', 'Bank Jakarta'), 'bukti-transfer.pdf'),
    tax: await stage(await proof('Bukti Pemotongan Pajak', 'Dipotong oleh bendahara'), 'bukti-potong.pdf'),
    certificate: await stage(
      await proof('Sertifikat Usaha', 'Dipindai dari lembar aslinya'),
      'sertifikat-usaha.pdf',
    ),
    photo: await stage(await renderPicture(dish.picture), 'foto-penerimaan.webp'),
  };
}

/** One page that says plainly that it is a demonstration. The date is fixed, so that equal papers have equal bytes. */
async function proof(title: string, line: string): Promise<Buffer> {
  const { default: PdfKit } = await import('pdfkit');
  const document = new PdfKit({ size: 'A5', info: { Title: title, CreationDate: new Date(0) } });
  const parts: Buffer[] = [];
  document.fontSize(18).text(title).moveDown().fontSize(11).text(line).moveDown();
  document.text('Contoh untuk peragaan e-Order; bukan bukti yang sebenarnya.');
  return await new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
    document.end();
  });
}
