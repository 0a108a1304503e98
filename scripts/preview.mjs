// Shows sample pages of the web layer without a database: node scripts/preview.mjs [port], then open the printed address.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const out = resolve('.cache/preview');
mkdirSync(out, { recursive: true });

spawnSync(
  'node_modules/.bin/tailwindcss',
  ['-i', 'src/web/styles/app.css', '-o', `${out}/app.css`, '--minify'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
const shared = { bundle: true, format: 'esm', logLevel: 'warning' };
await build({ ...shared, entryPoints: ['src/web/islands/index.ts'], outfile: `${out}/app.js`, minify: true });
await build({
  ...shared,
  entryPoints: ['scripts/preview-pages.tsx'],
  outfile: `${out}/pages.mjs`,
  platform: 'node',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
const { pages, plate } = await import(pathToFileURL(`${out}/pages.mjs`).href);

const font =
  'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';
const assets = {
  '/assets/app.css': ['text/css', readFileSync(`${out}/app.css`)],
  '/assets/app.js': ['text/javascript', readFileSync(`${out}/app.js`)],
  '/assets/plus-jakarta-sans.woff2': ['font/woff2', readFileSync(font)],
};

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const asset = assets[url.pathname];
  if (asset) return response.setHeader('content-type', asset[0]).end(asset[1]);
  if (url.pathname.startsWith('/gambar/')) {
    return response.setHeader('content-type', 'image/svg+xml').end(plate(url.pathname.slice(8)));
  }
  const page = pages[url.pathname.slice(1)] ?? pages.tugas;
  const options = {
    theme: url.searchParams.get('theme') ?? 'auto',
    lang: url.searchParams.get('lang') ?? 'id',
  };
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' data:; style-src 'self'");
  response.end(page(options));
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const size = (body) => `${(brotliCompressSync(body).length / 1000).toFixed(1)} kB`;
  console.log(
    `css ${size(assets['/assets/app.css'][1])}, script ${size(assets['/assets/app.js'][1])} (brotli)`,
  );
  for (const [name, page] of Object.entries(pages)) {
    const html = page({ theme: 'auto', lang: 'id' });
    console.log(`http://127.0.0.1:${server.address().port}/${name}  ${size(html)}`);
  }
});
