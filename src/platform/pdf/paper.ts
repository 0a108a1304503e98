import QRCode from 'qrcode';
import { fonts } from './fonts.ts';

/** A paper as its parts; the drawing knows nothing of orders. All text is in the paper's language. */
export type Paper = {
  readonly title: string;
  readonly label: string;
  /** Letterhead: the government, the unit, its address. */
  readonly head: readonly [string, string, string];
  readonly issuedAt: Date;
  readonly parts: readonly PaperPart[];
  /** Signature blocks, side by side: role, name, small lines below. */
  readonly signatures: readonly {
    readonly role: string;
    readonly name: string;
    readonly notes: readonly string[];
  }[];
  readonly verify: { readonly address: string; readonly code: string; readonly factsHash: string };
};

export type PaperPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly type: 'table';
      readonly columns: readonly {
        readonly head: string;
        readonly width: number;
        readonly right?: boolean;
      }[];
      readonly rows: readonly (readonly string[])[];
      readonly foot?: readonly string[];
    };

const margin = 56;
const pageWidth = 595.28;
const inner = pageWidth - 2 * margin;
const ink = '#14211f';
const quiet = '#5a6663';
const teal = '#0b5350';
const gold = '#d49a1f';

type Doc = PDFKit.PDFDocument;

/** Draws a paper as a tagged A4 PDF in Indonesian; the same paper gives the same bytes. */
export async function drawPaper(paper: Paper): Promise<Buffer> {
  // Papers are rare, and the library is large: it is read when the first one is drawn.
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 48, bottom: 72, left: margin, right: margin },
    bufferPages: true,
    tagged: true,
    lang: 'id-ID',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: `${paper.title} ${paper.label}`,
      CreationDate: paper.issuedAt,
      ModDate: paper.issuedAt,
      Producer: 'e-Order',
      Creator: 'e-Order',
    },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  doc.registerFont('regular', fonts.regular);
  doc.registerFont('bold', fonts.bold);

  const root = doc.struct('Document');
  doc.addStructure(root);
  drawHead(doc, root, paper);
  for (const part of paper.parts) drawPart(doc, root, part);
  drawSignatures(doc, root, paper);
  drawProof(doc, root, paper, await QRCode.toBuffer(paper.verify.address, { margin: 0, scale: 6 }));
  root.end();
  drawFooters(doc, paper);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

type Struct = ReturnType<Doc['struct']>;

function tagged(doc: Doc, parent: Struct, tag: string, draw: () => void): void {
  parent.add(doc.struct(tag, {}, draw));
}

function drawHead(doc: Doc, root: Struct, { head, title, label }: Paper): void {
  const [government, unit, address] = head;
  tagged(doc, root, 'P', () =>
    doc.font('regular').fontSize(10).fillColor(quiet).text(government.toUpperCase(), { align: 'center' }),
  );
  tagged(doc, root, 'P', () => doc.font('bold').fontSize(14).fillColor(ink).text(unit, { align: 'center' }));
  tagged(doc, root, 'P', () =>
    doc.font('regular').fontSize(9).fillColor(quiet).text(address, { align: 'center' }),
  );
  drawTumpal(doc, doc.y + 8);
  doc.y += 26;
  tagged(doc, root, 'H1', () =>
    doc.font('bold').fontSize(16).fillColor(teal).text(title, { align: 'center' }),
  );
  tagged(doc, root, 'P', () =>
    doc.font('regular').fontSize(10).fillColor(ink).text(`Nomor: ${label}`, { align: 'center' }),
  );
  doc.moveDown(1.2);
}

/** The Betawi row of triangles: decoration, so it is no part of what is read aloud. */
function drawTumpal(doc: Doc, y: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  const step = 10;
  for (let x = margin; x + step <= pageWidth - margin + 0.5; x += step) {
    doc.polygon([x, y], [x + step, y], [x + step / 2, y + 6]).fill(teal);
  }
  doc.rect(margin, y + 8, inner, 1).fill(gold);
  doc.endMarkedContent();
}

function drawPart(doc: Doc, root: Struct, part: PaperPart): void {
  doc.fillColor(ink).fontSize(10);
  doc.x = margin;
  switch (part.type) {
    case 'text':
      tagged(doc, root, 'P', () =>
        doc.font('regular').text(part.text, margin, doc.y, { width: inner, align: 'left', lineGap: 2 }),
      );
      doc.moveDown(0.8);
      return;
    case 'facts':
      drawFacts(doc, root, part.rows);
      return;
    case 'table':
      drawTable(doc, root, part);
  }
}

function drawFacts(doc: Doc, root: Struct, rows: readonly (readonly [string, string])[]): void {
  const list = doc.struct('L');
  root.add(list);
  for (const [term, value] of rows) {
    keepTogether(doc, 30);
    const y = doc.y;
    const item = doc.struct('LI');
    list.add(item);
    tagged(doc, item, 'Lbl', () =>
      doc.font('regular').fillColor(quiet).text(term, margin, y, { width: 150 }),
    );
    tagged(doc, item, 'LBody', () =>
      doc
        .font('regular')
        .fillColor(ink)
        .text(value, margin + 160, y, { width: inner - 160 }),
    );
    item.end();
    doc.y += 3;
  }
  list.end();
  doc.moveDown(0.8);
}

function drawTable(doc: Doc, root: Struct, part: Extract<PaperPart, { type: 'table' }>): void {
  const table = doc.struct('Table');
  root.add(table);
  drawRow(
    doc,
    table,
    part,
    part.columns.map((column) => column.head),
    'TH',
  );
  for (const row of part.rows) drawRow(doc, table, part, row, 'TD');
  if (part.foot) drawRow(doc, table, part, part.foot, 'TH');
  table.end();
  doc.moveDown(1);
}

function drawRow(
  doc: Doc,
  table: Struct,
  { columns }: Extract<PaperPart, { type: 'table' }>,
  cells: readonly string[],
  tag: 'TH' | 'TD',
): void {
  doc.font(tag === 'TH' ? 'bold' : 'regular').fontSize(9.5);
  const widths = columns.map((column) => column.width * inner);
  const heights = cells.map((cell, index) => doc.heightOfString(cell, { width: (widths[index] ?? 0) - 8 }));
  const height = Math.max(...heights) + 8;
  keepTogether(doc, height);
  const top = doc.y;
  const row = doc.struct('TR');
  table.add(row);
  let x = margin;
  cells.forEach((cell, index) => {
    const width = widths[index] ?? 0;
    const align = columns[index]?.right ? 'right' : 'left';
    tagged(doc, row, tag, () => doc.fillColor(ink).text(cell, x + 4, top + 4, { width: width - 8, align }));
    x += width;
  });
  row.end();
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(margin, top + height)
    .lineTo(pageWidth - margin, top + height)
    .lineWidth(0.5)
    .strokeColor('#b9c4c1')
    .stroke();
  doc.endMarkedContent();
  doc.x = margin;
  doc.y = top + height;
}

function drawSignatures(doc: Doc, root: Struct, { signatures }: Paper): void {
  if (signatures.length === 0) return;
  keepTogether(doc, 130);
  doc.moveDown(1);
  const top = doc.y;
  const width = inner / signatures.length;
  signatures.forEach(({ role, name, notes }, index) => {
    const x = margin + index * width;
    const at = (y: number) => [x, y] as const;
    tagged(doc, root, 'P', () =>
      doc
        .font('regular')
        .fontSize(10)
        .fillColor(ink)
        .text(role, ...at(top), { width: width - 12 }),
    );
    tagged(doc, root, 'P', () =>
      doc
        .font('bold')
        .fontSize(10)
        .text(name, ...at(top + 62), { width: width - 12 }),
    );
    tagged(doc, root, 'P', () =>
      doc
        .font('regular')
        .fontSize(8.5)
        .fillColor(quiet)
        .text(notes.join('\n'), ...at(top + 78), { width: width - 12 }),
    );
  });
  doc.x = margin;
  doc.y = top + 116;
}

function drawProof(doc: Doc, root: Struct, { verify }: Paper, qr: Buffer): void {
  keepTogether(doc, 96);
  const top = doc.y + 8;
  root.add(
    doc.struct('Figure', { alt: `Kode QR untuk memeriksa keaslian: ${verify.address}` }, () => {
      doc.image(qr, margin, top, { width: 72 });
    }),
  );
  const lines = `Periksa keaslian di ${verify.address}\nKode: ${verify.code}\nSidik isi (SHA-256): ${verify.factsHash}`;
  tagged(doc, root, 'P', () =>
    doc
      .font('regular')
      .fontSize(8)
      .fillColor(quiet)
      .text(lines, margin + 84, top + 8, { width: inner - 84, lineGap: 2 }),
  );
}

function drawFooters(doc: Doc, { label }: Paper): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    doc.switchToPage(index);
    // Written below the margin, where text would otherwise start a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    const text = `${label} · halaman ${index - start + 1} dari ${count}`;
    doc
      .font('regular')
      .fontSize(8)
      .fillColor(quiet)
      .text(text, margin, 806, { width: inner, align: 'center', lineBreak: false });
    doc.endMarkedContent();
  }
}

/** A new page when the next `height` points do not fit on this one. */
function keepTogether(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage();
}
