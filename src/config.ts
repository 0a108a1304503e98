import { resolve } from 'node:path';
import { z } from 'zod';
import type { WhatsappAccess } from './platform/messaging/whatsapp.ts';

const fields = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Where the embedded server, files and secrets live. */
  DATA_DIR: z.string().default('data'),
  /** A PostgreSQL (15 or newer) of your own: the owner migrates, the application works. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** At least two: an import holds one while it works with others. */
  POOL_SIZE: z.coerce.number().int().min(2).max(200).default(16),
  /** Address under which people reach the program; printed in QR codes. */
  PUBLIC_URL: z.url().optional(),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(1200),
  /** Messages to phones: the address of the Graph API with its version, a token, and the id of the sending number. */
  WHATSAPP_URL: z.url({ protocol: /^https?$/ }).optional(),
  WHATSAPP_TOKEN: z.string().min(1).optional(),
  WHATSAPP_PHONE_ID: z
    .string()
    .regex(/^\d{5,30}$/)
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** All three or none: half a carrier sends nothing. */
const schema = fields.superRefine((value, ctx) => {
  const names = ['WHATSAPP_URL', 'WHATSAPP_TOKEN', 'WHATSAPP_PHONE_ID'] as const;
  const missing = names.filter((name) => value[name] === undefined);
  if (missing.length === names.length) return;
  for (const name of missing)
    ctx.addIssue({ code: 'custom', path: [name], message: 'is missing beside the others' });
});

export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly database: { readonly appUrl: string; readonly ownerUrl: string } | null;
  readonly poolSize: number;
  readonly publicUrl: string | null;
  /** The carrier of messages to phones; null without one. */
  readonly whatsapp: WhatsappAccess | null;
  /** Requests per minute and address; 0 switches the limit off. */
  readonly rateLimitPerMinute: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

/** Environment to typed, frozen configuration; an empty value counts as none. @throws Error with the whole list of what is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not right:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  return Object.freeze({
    host: value.HOST,
    port: value.PORT,
    dataDir: resolve(value.DATA_DIR),
    database: value.DATABASE_URL
      ? { appUrl: value.DATABASE_URL, ownerUrl: value.DATABASE_OWNER_URL ?? value.DATABASE_URL }
      : null,
    poolSize: value.POOL_SIZE,
    publicUrl: value.PUBLIC_URL ?? null,
    whatsapp: value.WHATSAPP_URL
      ? {
          url: value.WHATSAPP_URL.replace(/\/$/, ''),
          token: value.WHATSAPP_TOKEN ?? '',
          phoneId: value.WHATSAPP_PHONE_ID ?? '',
        }
      : null,
    rateLimitPerMinute: value.RATE_LIMIT_PER_MINUTE,
    logLevel: value.LOG_LEVEL,
  });
}
