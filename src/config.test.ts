import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the configuration', () => {
  it('has a default for everything, also for what is empty', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 8080, dataDir: resolve('data'), database: null, publicUrl: null });
    expect(readConfig({ PORT: '', DATA_DIR: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(config);
  });

  it('says everything that is wrong, by name', () => {
    const wrong = { PORT: '99999', POOL_SIZE: 'many', DATABASE_URL: 'mysql://x' };
    expect(() => readConfig(wrong)).toThrow(/PORT:[^]*DATABASE_URL:[^]*POOL_SIZE:/);
  });

  it('takes the three settings of WhatsApp together or not at all', () => {
    const whole = {
      WHATSAPP_URL: 'https://graph.test/v23.0/',
      WHATSAPP_TOKEN: 't',
      WHATSAPP_PHONE_ID: '100200300',
    };
    expect(readConfig({}).whatsapp).toBeNull();
    expect(readConfig(whole).whatsapp).toEqual({
      url: 'https://graph.test/v23.0',
      token: 't',
      phoneId: '100200300',
    });
    expect(() => readConfig({ WHATSAPP_URL: whole.WHATSAPP_URL })).toThrow(
      /WHATSAPP_TOKEN:[^]*WHATSAPP_PHONE_ID:/,
    );
  });

  it('lets the application own the database where no owner is named', () => {
    const url = 'postgres://app@db/e_order';
    expect(readConfig({ DATABASE_URL: url }).database).toEqual({ appUrl: url, ownerUrl: url });
  });
});
