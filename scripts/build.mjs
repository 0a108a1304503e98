// Builds dist/: the program, the script and the style of its pages, the font. Does nothing when no source changed.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { node24 } from './node24.mjs';
import { alone, at, readText, run, runMain, Stop } from './root.mjs';

const stampFile = at('dist', '.stamp');
const font =
  'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';
/** The name under which the style sheet speaks of the font; the built one carries a hash. */
const fontUrl = '/assets/plus-jakarta-sans.woff2';

export async function build() {
  if (readText(stampFile) === sourcesStamp()) return;
  await alone('build', async () => {
    const stamp = sourcesStamp();
    if (readText(stampFile) === stamp) return;
    mkdirSync(at('dist', 'assets'), { recursive: true });
    await bundle('src/main.ts', 'main.js');
    await assets();
    sweepOldAssets();
    writeFileSync(stampFile, stamp);
  });
}

/** Names, sizes and times of all sources: a millisecond's work, and enough for a working copy. */
function sourcesStamp() {
  const hash = createHash('sha256');
  for (const top of ['src', 'migrations', 'scripts/build.mjs', 'package-lock.json', 'tsconfig.json']) {
    for (const path of filesBelow(top)) {
      const { size, mtimeMs } = statSync(at(path));
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(at(path))) return [];
  if (!statSync(at(path)).isDirectory()) return [path];
  return readdirSync(at(path))
    .toSorted()
    .filter((name) => !name.includes('.test.'))
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Bundles a program of ours; libraries stay where npm put them. @param {string} entry @param {string} name */
export async function bundle(entry, name) {
  if (!existsSync(at(entry))) throw new Stop(`${entry} is missing.`);
  await esbuild({
    entryPoints: [at(entry)],
    outfile: at('dist', name),
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    // A trace needs lines and names; the sources' text would be read at every start.
    sourcesContent: false,
  });
}

/** @param {import('esbuild').BuildOptions} options */
async function esbuild(options) {
  const { build: start, stop } = await import('esbuild');
  try {
    return await start({ bundle: true, absWorkingDir: at(), logLevel: 'warning', ...options });
  } catch (error) {
    // esbuild has already told what is wrong, and where.
    throw error.errors ? new Stop('The build failed.') : error;
  } finally {
    // Its helper process would stay for as long as the program runs.
    await stop();
  }
}

async function assets() {
  /** @type {Record<string, string>} */
  const manifest = {};
  manifest['font.woff2'] = publish('font', 'woff2', readFileSync(at(font)), false);
  const script = 'src/web/islands/index.ts';
  if (existsSync(at(script))) {
    const built = await esbuild({
      entryPoints: [at(script)],
      write: false,
      platform: 'browser',
      format: 'esm',
      target: 'es2020',
      minify: true,
    });
    manifest['app.js'] = publish('app', 'js', Buffer.from(built.outputFiles[0].contents), true);
  }
  if (existsSync(at('src/web/styles/app.css'))) {
    const css = (await styles()).replaceAll(fontUrl, manifest['font.woff2']);
    manifest['app.css'] = publish('app', 'css', Buffer.from(css), true);
  }
  replaceFile(at('dist', 'assets', 'manifest.json'), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
}

async function styles() {
  const output = at('.cache', 'app.css');
  const cli = at('node_modules', '@tailwindcss', 'cli', 'dist', 'index.mjs');
  const args = [cli, '-i', 'src/web/styles/app.css', '-o', output, '--minify'];
  const log = at('.cache', 'tailwind.log');
  const fd = openSync(log, 'w');
  const code = await run(node24(), args, { stdio: ['ignore', fd, fd] });
  closeSync(fd);
  if (code !== 0) throw new Stop(`The style sheet could not be built.\n${readText(log)}`);
  return readText(output);
}

/** Writes a file under a name that changes with its content, beside it the compressed forms. Returns its address. */
function publish(name, extension, content, compress) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  const path = at('dist', 'assets', file);
  replaceFile(path, content);
  if (compress) {
    const best = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    };
    replaceFile(`${path}.br`, brotliCompressSync(content, best));
    replaceFile(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
  return `/assets/${file}`;
}

/** A server that is running must never read half a file. */
function replaceFile(path, content) {
  writeFileSync(`${path}.draft`, content);
  renameSync(`${path}.draft`, path);
}

/** A server that is running still names the files of its own build: they stay for a week. */
function sweepOldAssets() {
  const limit = Date.now() - 7 * 24 * 3600 * 1000;
  for (const name of readdirSync(at('dist', 'assets'))) {
    const path = at('dist', 'assets', name);
    if (statSync(path).mtimeMs < limit) rmSync(path);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await build();
    return 0;
  });
}
