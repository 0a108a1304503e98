import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A source file: its path from the root, its lines, and the files of ours that it imports. */
export type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

/** Every TypeScript file below these folders, with the imports that lead to other files of ours. */
export function readSources(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) => filesBelow(join(root, folder))).map(readSource);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  const imports = found.map((target) => relative(root, resolve(dirname(path), target)));
  return { path: relative(root, path), text, imports: [...new Set(imports)] };
}

/** Folders of imports that lead back to their beginning, as lists of files; type-only imports count too. */
export function circlesOf(sources: readonly Source[]): string[][] {
  const next = new Map(sources.map((source) => [source.path, source.imports]));
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[][] = [];
  for (const start of next.keys()) walk(start, []);
  return circles;

  function walk(path: string, trail: readonly string[]): void {
    if (state.get(path) === 'done') return;
    const at = trail.indexOf(path);
    if (at >= 0) {
      circles.push([...trail.slice(at), path]);
      return;
    }
    state.set(path, 'open');
    for (const target of next.get(path) ?? []) if (next.has(target)) walk(target, [...trail, path]);
    state.set(path, 'done');
  }
}
