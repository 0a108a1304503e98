import { readFileSync } from 'node:fs';
import compress from '@fastify/compress';
import Fastify from 'fastify';
import pg from 'pg';
import type { BarePage } from './bare-page.ts';

/** The floor of the pages: the same statements by bare pg, then the ready HTML, compressed in the same way. */
const pages = JSON.parse(readFileSync(process.env['BENCH_PAGES'] ?? '', 'utf8')) as BarePage[];
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['POOL_SIZE']),
});
const app = Fastify({ logger: { level: 'warn' } });
await app.register(compress, {
  threshold: 1024,
  encodings: ['br', 'gzip', 'identity'],
  brotliOptions: { params: { 1: 4 } },
  syncThreshold: 128 * 1024,
});

for (const { path, html, statements } of pages) {
  app.get(path, async (_request, reply) => {
    for (const { text, name, values } of statements) {
      await pool.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    }
    return reply.type('text/html; charset=utf-8').send(html);
  });
}

process.stdout.write(`ready: ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await pool.end();
});
