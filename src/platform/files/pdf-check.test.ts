import { describe, expect, it } from 'vitest';
import { pdf, pdfOf } from '../../../test/pdf.ts';
import { pdfFault } from './pdf-check.ts';

const codeOf = (bytes: Buffer) => pdfFault(bytes)?.code ?? 'fine';
const text = pdf.toString('latin1');

describe('a PDF', () => {
  it('of one page is taken, with a cross-reference table or stream', () => {
    expect(codeOf(pdf)).toBe('fine');
    const compressed =
      '%PDF-1.7\n1 0 obj<</Type/ObjStm/N 1/First 4/Length 3>>stream\nabc\nendstream endobj\n' +
      '2 0 obj<</Type /XRef/Size 3/Root 1 0 R/W[1 2 1]/Length 3>>stream\nabc\nendstream endobj\nstartxref\n99\n%%EOF\r\n\r\n';
    expect(codeOf(Buffer.from(compressed, 'latin1'))).toBe('fine');
  });

  it.each([
    ['a sentence behind the first bytes', '%PDF-1.4 bukan pdf'],
    ['no end', text.replace('%%EOF', '')],
    ['an end far before the end', text + ' '.repeat(5000)],
    ['no cross-reference', text.replace(/startxref\n\d+\n/, '')],
    ['no trailer', text.replace('trailer', 'trail')],
    ['no page', text.replaceAll('/Type/Page', '/Type/Font')],
    ['a version that never was', text.replace('%PDF-1.4', '%PDF-9.4')],
  ])('with %s is none', (_name, made) => {
    expect(codeOf(Buffer.from(made, 'latin1'))).toBe('files/pdf-broken');
  });

  it('under a password is refused', () => {
    expect(codeOf(pdfOf('', '/Encrypt 9 0 R'))).toBe('files/pdf-locked');
    expect(codeOf(pdfOf('', '/Encrypt<</Filter/Standard>>'))).toBe('files/pdf-locked');
  });

  it.each([
    '4 0 obj<</S/JavaScript/JS(app.alert\\(1\\))>>endobj\n',
    '4 0 obj<</S /J#61va#53cript/JS(1)>>endobj\n',
    '4 0 obj<</S/Launch/F(cmd.exe)>>endobj\n',
    '4 0 obj<</Type/EmbeddedFile/Length 0>>stream\nendstream endobj\n',
    '4 0 obj<</Names<</EmbeddedFiles 5 0 R>>>>endobj\n',
  ])('that does more than show is refused: %s', (object) => {
    expect(codeOf(pdfOf(object))).toBe('files/pdf-active');
  });
});
