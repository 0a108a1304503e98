import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newWorld, type World } from '../../../test/harness.ts';
import { type StandIn, startWhatsapp } from '../../../test/stand-ins/start.ts';
import { newId } from '../../kernel/ids.ts';
import { ok } from '../../kernel/result.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { defineCommand } from '../../platform/commands/define-command.ts';
import { execute } from '../../platform/commands/execute.ts';
import { governmentSubject } from '../../platform/commands/government.ts';
import type { Messenger } from '../../platform/messaging/messenger.ts';
import { whatsapp } from '../../platform/messaging/whatsapp.ts';
import { deliverMessages, giveUpMessages, messageDays, removeOldMessages } from './store/deliver.ts';
import { type Message, sendMessage } from './store/send-message.ts';

let world: World;
let carrier: StandIn;
let messenger: Messenger;
let start: Date;
beforeAll(async () => {
  world = await newWorld();
  start = world.now();
});
beforeEach(async () => {
  carrier = await startWhatsapp();
  messenger = whatsapp(carrier.access, 400);
  world.setNow(start);
  await world.dki.db.deleteFrom('message').execute();
});
afterEach(() => carrier.stop());
afterAll(() => world.close());

const phone = '6281234567890';
const code: Message = { phone, template: 'code', params: ['123456'] };
const notice: Message = { phone, template: 'registration_active', params: ['Dapur Bu Sari'], lang: 'en' };

/** A command that writes messages, and may be refused after. */
const writing = (messages: readonly Message[], fails = false) =>
  defineCommand({
    name: 'test/write-messages',
    title: { id: '-', en: '-' },
    input: z.object({}),
    authority: { positions: [], scope: 'system', states: ['open'] },
    load: async () => ({
      targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
      facts: null,
    }),
    decide: () => ok(null),
    async save(ctx) {
      for (const message of messages) await sendMessage(ctx, message);
      if (fails) throw new Error('the light went out');
      return { answer: {}, publicFacts: {} };
    },
  });
const write = (...messages: readonly Message[]) =>
  execute(world.dki, writing(messages), { actor: systemActor, key: newId(), input: {} });

const rows = () => world.dki.db.selectFrom('message').selectAll().orderBy('id').execute();
const later = (seconds: number) => world.setNow(new Date(world.now().getTime() + seconds * 1000));
const deliver = () => deliverMessages(world.dki, messenger);

describe('a message of a command', () => {
  it('goes once, as a template with a button for a code, and leaves no code behind', async () => {
    await write(code, notice);
    expect(await deliver()).toBe(2);
    later(3600);
    expect(await deliver()).toBe(0);
    expect((await carrier.taken()).toSorted((a, b) => a.template.localeCompare(b.template))).toEqual([
      { to: phone, template: 'eorder_kode', lang: 'id', params: ['123456'], button: ['123456'] },
      { to: phone, template: 'eorder_pendaftaran_aktif', lang: 'en', params: ['Dapur Bu Sari'], button: [] },
    ]);
    expect(await rows()).toMatchObject([
      { state: 'sent', tries: 1, params: [], receipt: expect.stringMatching(/^wamid/), error: null },
      { state: 'sent', tries: 1, params: ['Dapur Bu Sari'] },
    ]);
  });

  it('does not go when the command did not happen', async () => {
    const call = { actor: systemActor, key: newId(), input: {} };
    await expect(execute(world.dki, writing([code], true), call)).rejects.toThrow('light');
    expect(await rows()).toEqual([]);
  });

  it('with another number of places is a fault of the program', async () => {
    await expect(write({ ...code, params: [] })).rejects.toThrow('places of code');
  });

  it('goes once from many processes at the same moment', async () => {
    await write(...Array.from({ length: 20 }, () => code));
    const taken = await Promise.all(Array.from({ length: 6 }, deliver));
    while ((await deliver()) > 0);
    expect(taken.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(20);
    expect(await carrier.taken()).toHaveLength(20);
  });
});

describe('what the carrier refuses for now', () => {
  it.each([
    ['too many', { kind: 'error', status: 429, code: 130_429 }],
    ['too many, said as a bad request', { kind: 'error', status: 400, code: 130_429 }],
    ['too many to one number', { kind: 'error', status: 400, code: 131_056 }],
    ['a fault of the carrier', { kind: 'error', status: 500, code: 131_000 }],
    ['an overload', { kind: 'error', status: 503, code: 131_016 }],
  ] as const)('%s: goes again later, and then once', async (_, fault) => {
    await write(notice);
    await carrier.fault(fault);
    await deliver();
    expect(await rows()).toMatchObject([{ state: 'queued', tries: 1, params: ['Dapur Bu Sari'] }]);
    expect(await deliver()).toBe(0);
    later(15);
    expect(await deliver()).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'sent', tries: 2 }]);
    expect(await carrier.taken()).toHaveLength(1);
  });

  it('is asked again no sooner than it said', async () => {
    await write(notice);
    await carrier.fault({ kind: 'error', status: 429, code: 4, retryAfter: 120 });
    await deliver();
    later(119);
    expect(await deliver()).toBe(0);
    later(1);
    expect(await deliver()).toBe(1);
  });

  it('and a carrier that is away: nothing was sent, so all goes again', async () => {
    await write(notice);
    await carrier.stop();
    await deliver();
    expect(await rows()).toMatchObject([{ state: 'queued', error: 'ECONNREFUSED' }]);
  });
});

describe('what the carrier refuses for good', () => {
  it.each([
    [
      'a template that it does not know',
      { kind: 'error', status: 404, code: 132_001 },
      'HTTP 404, code 132001',
    ],
    ['a number without WhatsApp', { kind: 'error', status: 400, code: 131_026 }, 'HTTP 400, code 131026'],
    ['a token that ran out', { kind: 'error', status: 401, code: 190 }, 'HTTP 401, code 190'],
  ] as const)('%s: is not tried again, and keeps no code', async (_, fault, error) => {
    await write(code);
    await carrier.fault(fault);
    await deliver();
    later(3600);
    expect(await deliver()).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'failed', tries: 1, error, params: [] }]);
  });
});

describe('what nobody knows', () => {
  it.each(['hang', 'drop', 'garbage', 'redirect'] as const)(
    'after a %s: a code goes again, a notice does not',
    async (kind) => {
      await write(code, notice);
      await carrier.fault({ kind }, { kind });
      await deliver();
      later(15);
      await deliver();
      const [first, second] = await rows();
      expect(first).toMatchObject({ state: 'sent', tries: 2 });
      expect(second).toMatchObject({ state: 'failed', tries: 1, error: expect.stringMatching(/^unknown/) });
      const notices = (await carrier.taken()).filter(({ template }) => template !== 'eorder_kode');
      expect(notices.length).toBeLessThanOrEqual(1);
    },
  );

  it('when the process dies in the middle: the same, once its hold is over', async () => {
    await write(code, notice);
    const dying: Messenger = { send: () => new Promise(() => {}) };
    void deliverMessages(world.dki, dying);
    await expect.poll(async () => (await rows()).map(({ state }) => state)).toEqual(['sending', 'sending']);
    later(89);
    expect(await deliver()).toBe(0);
    later(1);
    expect(await deliver()).toBe(2);
    expect(await rows()).toMatchObject([
      { state: 'sent' },
      { state: 'failed', error: expect.stringMatching(/^unknown/) },
    ]);
    expect((await carrier.taken()).map(({ template }) => template)).toEqual(['eorder_kode']);
  });
});

describe('a message that is of no use any more', () => {
  it('is given up and emptied', async () => {
    await write({ ...code, usefulUntil: new Date(start.getTime() + 600_000) });
    later(600);
    expect(await deliver()).toBe(0);
    expect(await giveUpMessages(world.dki, 10)).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'failed', error: 'too late', params: [] }]);
    expect(await carrier.taken()).toEqual([]);
  });

  it('is removed after ninety days, and not before', async () => {
    await write(code);
    await deliver();
    later(messageDays * 86_400);
    expect(await removeOldMessages(world.dki, 10)).toBe(0);
    later(1);
    expect(await removeOldMessages(world.dki, 10)).toBe(1);
  });
});
