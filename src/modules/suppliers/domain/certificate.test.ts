import { describe, expect, it } from 'vitest';
import { dueStep, faultsOf, type GivenCertificate } from './certificate.ts';
import { certificateKinds, certificateRules, tidyNumber } from './certificate-kinds.ts';

const today = '2026-03-03';
const halal: GivenCertificate = {
  kind: 'halal',
  number: 'ID31110012345670124',
  validFrom: '2025-01-01',
  validTo: '2029-01-01',
  productId: null,
};
const faults = (change: Partial<GivenCertificate>) =>
  faultsOf({ ...halal, ...change }, today).flatMap((fault) =>
    fault ? [`${fault.code} ${fault.field}`] : [],
  );

describe('the fields of a certificate', () => {
  it.each<[string, Partial<GivenCertificate>, string[]]>([
    ['as it should be', {}, []],
    ['starts today', { validFrom: today }, []],
    ['starts tomorrow', { validFrom: '2026-03-04' }, ['suppliers/certificate-future validFrom']],
    ['ends today', { validTo: today }, []],
    ['ended yesterday', { validTo: '2026-03-02' }, ['suppliers/certificate-over validTo']],
    [
      'ends on the day it starts',
      { validFrom: today, validTo: today },
      ['suppliers/certificate-dates validTo'],
    ],
    ['halal without an end', { validTo: null }, []],
    [
      'hygiene without an end',
      { kind: 'hygiene', number: '443/12/2026', validTo: null },
      ['suppliers/certificate-end-missing validTo'],
    ],
    ['a number of another shape', { number: 'ID12' }, ['suppliers/certificate-number number']],
    [
      'SPP-IRT of no product',
      { kind: 'pirt', number: '206317101234526-29' },
      ['suppliers/certificate-product productId'],
    ],
    [
      'NIB of one product',
      { kind: 'nib', number: '0220001234567', validTo: null, productId: 'x' },
      ['suppliers/certificate-for-kitchen productId'],
    ],
  ])('%s', (_, change, expected) => expect(faults(change)).toEqual(expected));

  it.each(certificateKinds)('%s: its own example has its shape', (kind) => {
    const { example, shape } = certificateRules[kind];
    expect(tidyNumber(kind, example)).toMatch(shape);
  });

  it.each([
    ['pirt', 'P-IRT 206.317.101.234.526-29', '206317101234526-29'],
    ['bpom_md', 'BPOM RI MD 245901 0123456', 'MD2459010123456'],
    ['halal', ' id31110012345670124', 'ID31110012345670124'],
  ] as const)('%s: spaces, capitals and words before the number do not matter', (kind, typed, kept) => {
    expect(tidyNumber(kind, typed)).toBe(kept);
  });
});

describe('the clock', () => {
  it.each<[string, string | null, number | null, ReturnType<typeof dueStep>]>([
    ['no end', null, null, null],
    ['61 days before', '2026-05-03', null, null],
    ['60 days before', '2026-05-02', null, 60],
    ['60 days before, warned', '2026-05-02', 60, null],
    ['30 days before', '2026-04-02', 60, 30],
    ['8 days before, warned at 30', '2026-03-11', 30, null],
    ['a week before', '2026-03-10', 30, 7],
    ['a week before, never warned', '2026-03-10', null, 7],
    ['on the last day, warned', today, 7, null],
    ['the day after', '2026-03-02', 7, 'end'],
    ['a year after', '2025-03-02', null, 'end'],
  ])('%s', (_, validTo, warned, step) => expect(dueStep({ validTo, warned }, today)).toBe(step));
});
