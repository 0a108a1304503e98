import { expect, it } from 'vitest';
import { drawPaper } from '../../../platform/pdf/paper.ts';
import { paperOf } from './papers.ts';

it('a certificate of curation is one page with its QR, and names where it is checked', async () => {
  const line = { name: 'Rasa dan tekstur', weight: 20, mean: 450, scale: 5 };
  const paper = paperOf({
    series: 'SKK',
    label: '0001/SKK/2.17/2026',
    code: 'ABCDEFGHJK',
    factsHash: 'a'.repeat(64),
    facts: {
      unitName: 'Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah',
      unitAddress: 'Jl. Perintis Kemerdekaan No. 3',
      productName: 'Nasi Uduk',
      supplierName: 'Dapur Ibu',
      supplierOwner: 'Ibu',
      grade: 'A',
      total: 8500,
      spread: 250,
      curators: 3,
      issuedOn: '2026-11-25',
      validTo: '2028-11-24',
      criteria: [line, line, line, line, line],
    },
    issuedAt: new Date('2026-11-25T03:00:00Z'),
    government: 'Pemerintah uji',
    zone: 'WIB',
    publicUrl: 'https://e.test',
  });
  expect(paper.verify.address).toBe('https://e.test/sertifikat/ABCDEFGHJK');
  expect(JSON.stringify(paper.parts)).toContain('85 dari 100');
  const bytes = await drawPaper(paper);
  expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});
