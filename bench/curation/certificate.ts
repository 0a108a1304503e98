import { addressOfNumber } from '../../src/modules/curation/domain/certificate-term.ts';
import type { Benchmark } from '../benchmark.ts';
import { onGround, settle } from '../ground/ground.ts';
import { besideQuery } from './beside-query.ts';
import { fillCertificates } from './queue-ground.ts';

/** The public look-up of a certificate by its number. */
export const certificate: Benchmark = {
  name: 'certificate',
  sentence:
    'pages per second of the public page of one of 50,000 certificates by its number, against one bare look-up by pg and the ready HTML',
  run: (say) =>
    onGround(async (ground) => {
      say('making 50,000 certificates');
      const number = await fillCertificates(ground);
      await settle(ground);
      const visit = { name: 'certificate', path: `/sertifikat/${addressOfNumber(number)}`, cookie: null };
      const text = `SELECT * FROM "${ground.site.schema}".product_certificate WHERE number = $1`;
      return await besideQuery(ground, visit, { name: 'floor', text, values: [number] }, 0.15, say);
    }),
};
