import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, 2 passes, 1 lane: OWASP's recommended minimum; about 30 ms here. */
const argon2id = 2;
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password for the person table. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** A hash that no password has: verifying against it makes an unknown name as slow as a known one. */
const nobody = hash('nobody', cost);

/** Is it the password? `stored` null means the name is unknown, and takes as long. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobody), password);
  return stored !== null && matches;
}

let unusable: Promise<string> | null = null;

/** The hash of a password that nobody ever saw: for accounts that wait for their first password. */
export function unusableHash(): Promise<string> {
  unusable ??= hash(randomBytes(32).toString('base64url'), cost);
  return unusable;
}
