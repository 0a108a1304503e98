import { uuidv7 } from 'uuidv7';

/** A new time-ordered id (UUIDv7, RFC 9562): rows that are made together lie together. */
export function newId(): string {
  return uuidv7();
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: string): boolean {
  return uuidShape.test(text);
}
