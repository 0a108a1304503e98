import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const entry = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]{1,30}$/),
  name: z.object({ id: z.string().min(1), en: z.string().min(1) }),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  /** Host names under which people reach it; `*` answers for every other name. */
  hosts: z.array(z.string().min(1)).min(1),
  /** Address that stands in its papers and QR codes; without it, that of PUBLIC_URL at its first host. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** A government of the installation. */
export type GovernmentEntry = z.infer<typeof entry>;

const jakarta: GovernmentEntry = {
  id: 'dki',
  name: { id: 'Pemerintah Provinsi DKI Jakarta', en: 'Government of Jakarta' },
  zone: 'WIB',
  hosts: ['*'],
};

/**
 * The governments of this installation: `governments.json` in the data folder, Jakarta alone where there is none.
 * @throws Error that says what is wrong with the file.
 */
export async function readGovernments(dataDir: string): Promise<readonly GovernmentEntry[]> {
  const text = await readFile(join(dataDir, 'governments.json'), 'utf8').catch(() => null);
  if (text === null) return [jakarta];
  const parsed = z.array(entry).min(1).safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`governments.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * The address under which people reach a government: its own `url`, else PUBLIC_URL with the government's first host name
 * (PUBLIC_URL as it is, when it is one of its hosts or the government answers for every name). Null without either.
 */
export function publicUrlOf(
  { url, hosts }: Pick<GovernmentEntry, 'url' | 'hosts'>,
  publicUrl: string | null,
): string | null {
  if (url !== undefined) return url;
  if (publicUrl === null) return null;
  const address = new URL(publicUrl);
  const named = hosts.filter((host) => host !== '*');
  const [first] = named;
  if (first === undefined || named.some((host) => host.toLowerCase() === address.hostname)) return publicUrl;
  address.hostname = first;
  return address.href;
}
