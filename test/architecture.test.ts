import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circlesOf, readSources, type Source } from './imports.ts';

const sources = readSources('src', 'migrations').filter(({ path }) => !/\.test\.tsx?$/.test(path));
const inside = (folder: string) => sources.filter(({ path }) => path.startsWith(`${folder}/`));

/** `module/layer` of a file in a module; layer '' for files at its root. */
function placeOf(path: string): { module: string; layer: string } | null {
  const match = /^src\/modules\/([^/]+)\/(?:([^/]+)\/)?/.exec(path);
  return match ? { module: match[1] ?? '', layer: match[2] ?? '' } : null;
}

/** Imports of `files` that the rule forbids, as `file -> import`. */
function forbidden(files: readonly Source[], allows: (from: string, to: string) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((target) => !allows(path, target)).map((target) => `${path} -> ${target}`),
  );
}

const startsWith = (to: string, ...folders: readonly string[]) =>
  folders.some((folder) => to.startsWith(folder));

describe('who may import whom', () => {
  it('the kernel imports nothing of ours', () => {
    expect(forbidden(inside('src/kernel'), (_, to) => startsWith(to, 'src/kernel/'))).toEqual([]);
  });

  it('the web layer knows props and the kernel, no module and no platform', () => {
    expect(forbidden(inside('src/web'), (_, to) => startsWith(to, 'src/web/', 'src/kernel/'))).toEqual([]);
  });

  it('the platform knows no module', () => {
    const allowed = ['src/platform/', 'src/kernel/', 'src/web/', 'migrations/', 'src/config.ts'];
    expect(forbidden(inside('src/platform'), (_, to) => startsWith(to, ...allowed))).toEqual([]);
  });

  it('modules meet only through public.ts', () => {
    const modules = inside('src/modules');
    expect(
      forbidden(modules, (from, to) => {
        const [own, other] = [placeOf(from), placeOf(to)];
        return !other || other.module === own?.module || /^src\/modules\/[^/]+\/public\.ts$/.test(to);
      }),
    ).toEqual([]);
  });

  it('modules know neither the composition nor the demonstration', () => {
    const allowed = ['src/modules/', 'src/kernel/', 'src/platform/', 'src/web/'];
    expect(forbidden(inside('src/modules'), (_, to) => startsWith(to, ...allowed))).toEqual([]);
  });

  it('what is decided is pure: domain files know domains, the kernel, and types of the door', () => {
    const domain = inside('src/modules').filter(({ path }) => placeOf(path)?.layer === 'domain');
    expect(
      forbidden(domain, (from, to) => {
        const own = `src/modules/${placeOf(from)?.module}/`;
        if (startsWith(to, 'src/kernel/', `${own}domain/`) || to.endsWith('public.ts')) return true;
        return startsWith(
          to,
          'src/platform/commands/',
          'src/platform/http/list-query.ts',
          'src/platform/messaging/messenger.ts',
          'src/platform/pdf/',
          'src/web/',
        );
      }),
    ).toEqual([]);
    const impure = domain.filter(({ text }) =>
      /\bawait\b|new Date\(\)|Date\.now\(\)|process\.env/.test(text),
    );
    // Hashing a password waits for the machine; nothing is decided there.
    expect(impure.map(({ path }) => path)).toEqual(['src/modules/identity/domain/password.ts']);
  });

  it('stores and commands know no pages', () => {
    const lower = inside('src/modules').filter(({ path }) =>
      ['store', 'commands'].includes(placeOf(path)?.layer ?? ''),
    );
    const pages = /src\/web\/|\/http\/(?!list-query)/;
    expect(forbidden(lower, (_, to) => !pages.test(to))).toEqual([]);
  });

  it('imports lead back to themselves nowhere', () => {
    expect(circlesOf(sources)).toEqual([]);
  });
});

describe('one door', () => {
  const writing =
    /\.(insertInto|updateTable|deleteFrom|mergeInto)\(|\b(INSERT INTO|UPDATE \$|DELETE FROM|MERGE INTO|TRUNCATE)\b/;

  /** Files that write without a command, in the words of docs/adr/0001-one-door.md. A new one needs its reason there. */
  const besideTheDoor = [
    'src/modules/identity/store/attempts.ts',
    'src/modules/identity/store/clean-up.ts',
    'src/modules/notices/store/deliver.ts',
    'src/modules/suppliers/store/clean-up.ts',
    'src/platform/commands/relay.ts',
    'src/platform/commands/sequencer.ts',
    'src/platform/files/staged-uploads.ts',
    'src/platform/storage/migrate.ts',
  ];

  it('whatever writes does so in the transaction of a command, but for the exceptions of ADR 0001', () => {
    // A command's own handle is `tx`: whoever holds the government's (or a pool) writes by himself.
    const ownHandle = /\bdb\b(?!: ctx\.tx)|\.transaction\(|[Pp]ool\b|\.query\(/;
    const found = sources.filter(({ text }) => writing.test(text) && ownHandle.test(text));
    expect(
      found.map(({ path }) => path),
      'write in a command (save), or give the reason in docs/adr/0001-one-door.md and name the file here',
    ).toEqual(besideTheDoor);
    const adr = readFileSync('docs/adr/0001-one-door.md', 'utf8');
    expect(besideTheDoor.filter((path) => !adr.includes(`\`${path}\``))).toEqual([]);
  });

  it('nobody else begins a transaction, in which a store could write', () => {
    const begins = sources.filter(({ text }) => text.includes('.transaction()')).map(({ path }) => path);
    const door = ['src/platform/commands/execute.ts', 'src/platform/commands/rehearse.ts'];
    expect(begins.filter((path) => !door.includes(path) && !besideTheDoor.includes(path))).toEqual([]);
  });

  it('bytes are kept and removed where uploads are staged, and where the program draws a paper or a demonstration', () => {
    const keeping = /\bfiles\.(put|remove|stage)\(/;
    expect(sources.filter(({ text }) => keeping.test(text)).map(({ path }) => path)).toEqual([
      'src/demo/load/pictures.ts',
      'src/modules/documents/store/render-document.ts',
      'src/platform/files/staged-uploads.ts',
    ]);
  });

  it('pages write nothing: rows change in stores and commands alone', () => {
    const outside = sources.filter(
      ({ path, text }) =>
        writing.test(text) &&
        !/^src\/modules\/[^/]+\/(store|commands)\//.test(path) &&
        !startsWith(
          path,
          'src/platform/commands/',
          'src/platform/storage/',
          'src/platform/files/',
          'migrations/',
        ),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});

describe('house style', () => {
  const data = /^src\/(demo\/lists|demo\/|web\/ui\/icon-data)|tables\.ts$|^migrations\//;
  it('files are small, have plain names and named exports', () => {
    const long = sources.filter(({ path, text }) => !data.test(path) && text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
    expect(
      sources.filter(({ path }) => /[A-Z_]/.test(path.split('/').at(-1) ?? '')).map(({ path }) => path),
    ).toEqual([]);
    expect(sources.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
