import { connect, type Socket } from 'node:net';
import { type Answer, newResponseReader } from './response-reader.ts';
import type { Part } from './worker.ts';

export type ClientSetting = { readonly port: number; readonly connections: number };

/** Requests as they go over the wire; each connection sends the next one as soon as it has its answer. */
export type ClientWork = {
  readonly requests: readonly string[];
  /** How often the list is sent; once unless told. */
  readonly times?: number;
};

export type ClientResult = {
  readonly seconds: number;
  readonly statuses: Readonly<Record<number, number>>;
  readonly bytes: number;
  /** The body of the first answer that was not 2xx, for the person who must find out why. */
  readonly firstFault: string | null;
};

/** The client of the benchmarks: keep-alive over plain sockets, so that it takes little of the cores it shares with the server. */
export async function httpClient({
  port,
  connections,
}: ClientSetting): Promise<Part<ClientWork, ClientResult>> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  return {
    async round({ requests, times = 1 }) {
      const wire = requests.map((request) => Buffer.from(request));
      const total = wire.length * times;
      const statuses: Record<number, number> = {};
      let [next, bytes, firstFault] = [0, 0, null as string | null];
      const start = performance.now();
      await Promise.all(
        sockets.map(async (exchange) => {
          while (next < total) {
            const answer = await exchange(wire[next++ % wire.length] as Buffer);
            statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
            bytes += answer.bytes;
            if (answer.status >= 300) firstFault ??= answer.body();
          }
        }),
      );
      return { seconds: (performance.now() - start) / 1000, statuses, bytes, firstFault };
    },
    close: async () => {
      for (const exchange of sockets) exchange.end();
    },
  };
}

type Exchange = ((request: Buffer) => Promise<Answer>) & { end: () => void };

function open(port: number): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ host: '127.0.0.1', port, noDelay: true });
    const reader = newResponseReader();
    let waiting: PromiseWithResolvers<Answer> | null = null;
    const fail = (error: Error) => (waiting ? waiting.reject(error) : reject(error));
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('the server closed a connection')));
    socket.on('data', (chunk) => {
      const answer = reader.push(chunk);
      if (answer) waiting?.resolve(answer);
    });
    const exchange = (request: Buffer) => {
      waiting = Promise.withResolvers();
      socket.write(request);
      return waiting.promise;
    };
    socket.once('connect', () => resolve(Object.assign(exchange, { end: () => socket.destroy() })));
  });
}
