import Fastify from 'fastify';
import pg from 'pg';

/** Statements of the order load, by their place; the values come with each request. */
type Texts = readonly { readonly text: string; readonly name?: string }[];

/** The floor of the start and of the memory: Fastify and pg, nothing else, doing the same work in PostgreSQL. */
const texts = JSON.parse(process.env['BENCH_STATEMENTS'] ?? '[]') as Texts;
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['POOL_SIZE']),
});
const app = Fastify({ logger: { level: 'warn' } });

app.post('/', async (request) => {
  const values = request.body as unknown[][];
  const client = await pool.connect();
  try {
    for (const [index, statement] of texts.entries()) {
      await client.query({ ...statement, values: values[index] ?? [] });
    }
  } finally {
    client.release();
  }
  return { ok: true };
});

await pool.query('SELECT 1');
process.stdout.write(`ready: ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await pool.end();
});
