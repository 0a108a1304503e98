import { describe, expect, it } from 'vitest';
import { newResponseReader } from './response-reader.ts';

const plain = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';
const chunked = 'HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n';
const empty = 'HTTP/1.1 303 See Other\r\nlocation: /\r\n\r\n';

describe('the reader of answers', () => {
  it.each([
    ['a body of known length', plain, 200],
    ['a body in chunks', chunked, 404],
    ['no body', empty, 303],
  ])('reads %s, cut anywhere', (_name, text, status) => {
    for (let cut = 1; cut < text.length; cut++) {
      const reader = newResponseReader();
      expect(reader.push(Buffer.from(text.slice(0, cut)))).toBeNull();
      expect(reader.push(Buffer.from(text.slice(cut)))).toMatchObject({ status, bytes: text.length });
    }
  });

  it('begins anew after each answer', () => {
    const reader = newResponseReader();
    expect(reader.push(Buffer.from(plain))?.body()).toBe('hello');
    expect(reader.push(Buffer.from(chunked))?.status).toBe(404);
    expect(reader.push(Buffer.from(plain))?.status).toBe(200);
  });
});
