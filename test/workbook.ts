import { deflateRawSync } from 'node:zlib';
import { type Entry, zipOf } from '../src/modules/exchange/store/unzip.ts';

/** A part of a workbook. */
export const xml = (text: string) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet with these rows, as XML of its cells. */
export function workbook(rows: readonly string[], strings: readonly string[] = []): Entry[] {
  const sheet = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('');
  return [
    {
      name: '[Content_Types].xml',
      bytes: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'),
    },
    {
      name: 'xl/workbook.xml',
      bytes: xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>
          <Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      ),
    },
    {
      name: 'xl/styles.xml',
      bytes: xml(
        `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      ),
    },
    {
      name: 'xl/sharedStrings.xml',
      bytes: xml(`<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: xml(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
    },
  ];
}

/** A cell with its text beside it. */
export const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** The same as a ZIP whose files are packed. */
export function deflated(entries: readonly Entry[]): Buffer {
  const packed = entries.map(({ name, bytes }) => ({ name, bytes: deflateRawSync(bytes) }));
  const zip = zipOf(packed);
  for (const signature of ['PK\x03\x04', 'PK\x01\x02']) {
    let at = -1;
    while ((at = zip.indexOf(signature, at + 1, 'latin1')) >= 0)
      zip.writeUInt16LE(8, at + (signature.endsWith('\x04') ? 8 : 10));
  }
  return zip;
}

/** A workbook of these rows as a spreadsheet writes it: packed, every cell a text. */
export function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
  const cells = rows.map((row, index) =>
    row
      .map((cell, place) =>
        inline(
          `${letters(place)}${index + 1}`,
          cell.replaceAll(/[&<"]/g, (sign) => signs[sign] ?? sign),
        ),
      )
      .join(''),
  );
  return deflated(workbook(cells));
}

const letters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : `A${String.fromCharCode(65 + place - 26)}`;
