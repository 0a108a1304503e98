/** An answer of the server: its status and what it weighs on the wire, head and body. */
export type Answer = {
  readonly status: number;
  readonly bytes: number;
  readonly head: string;
  /** The body as text; chunked and compressed bodies stay as they came. */
  readonly body: () => string;
};

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/** Reads one HTTP/1.1 answer at a time from the pieces of a keep-alive connection without pipelining. */
export function newResponseReader(): { readonly push: (chunk: Buffer) => Answer | null } {
  let pieces: Buffer[] = [];
  let [size, wanted] = [0, 0];
  return {
    push(chunk) {
      pieces.push(chunk);
      size += chunk.length;
      if (size < wanted) return null;
      const all = pieces.length === 1 ? chunk : Buffer.concat(pieces);
      pieces = [all];
      const end = all.indexOf(headEnd);
      if (end < 0) return null;
      const head = all.toString('latin1', 0, end);
      const body = end + headEnd.length;
      wanted = body + (lengthOf(head) ?? 0);
      if (lengthOf(head) === null) {
        // Without pipelining nothing can follow the last chunk.
        if (!all.subarray(body).subarray(-lastChunk.length).equals(lastChunk)) return null;
      } else if (size < wanted) return null;
      [pieces, size, wanted] = [[], 0, 0];
      return {
        status: Number(head.slice(9, 12)),
        bytes: all.length,
        head,
        body: () => all.toString('utf8', body),
      };
    },
  };
}

/** Bytes of the body; null when it comes in chunks. */
function lengthOf(head: string): number | null {
  if (/^transfer-encoding: *chunked/im.test(head)) return null;
  return Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
}
