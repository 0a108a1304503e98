import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outcome } from '../../../platform/messaging/messenger.ts';
import { stepAfter, waitAfter } from './delivery.ts';
import { templates, wordsOf } from './message-templates.ts';

it('waits longer after each try, half an hour at most', () => {
  expect([1, 2, 3, 4, 20].map(waitAfter)).toEqual([15, 30, 60, 120, 1800]);
});

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant({ kind: 'sent', receipt: 'wamid.1' } as const),
  fc.record({ kind: fc.constant('refused' as const), error: fc.string() }),
  fc.record({ kind: fc.constant('unknown' as const), error: fc.string() }),
  fc.record({
    kind: fc.constant('again' as const),
    error: fc.string(),
    afterSeconds: fc.integer({ min: 1, max: 3600 }),
  }),
);

it('goes again only where the carrier did not take it, or where twice does no harm', () => {
  fc.assert(
    fc.property(outcome, fc.boolean(), fc.integer({ min: 1, max: 40 }), (given, twice, tries) => {
      const { state } = stepAfter(given, { twice }, tries);
      expect(state === 'sent').toBe(given.kind === 'sent');
      expect(state === 'queued').toBe(given.kind === 'again' || (given.kind === 'unknown' && twice));
    }),
  );
});

it('asks the carrier again no sooner than it said', () => {
  const step = stepAfter({ kind: 'again', error: '', afterSeconds: 300 }, { twice: false }, 1);
  expect(step).toEqual({ state: 'queued', error: '', afterSeconds: 300 });
});

it('fills every place of every template, in both languages', () => {
  for (const template of Object.values(templates)) {
    const params = Array.from({ length: template.places }, (_, index) => `<${index + 1}>`);
    for (const lang of ['id', 'en'] as const) {
      const said = wordsOf(template, lang, params);
      expect(said).not.toMatch(/\{/);
      for (const param of params) expect(said).toContain(param);
    }
  }
});
