import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { newId } from './kernel/ids.ts';
import type { Result } from './kernel/result.ts';
import { fill } from './kernel/text.ts';
import {
  type ImportRun,
  outcomeLine,
  progressLine,
  readRun,
  refusedRowsCsv,
  resumeImport,
  runImport,
  runOfFile,
  stageList,
  startImport,
  stopImport,
} from './modules/exchange/public.ts';
import { actorOf, administrators } from './modules/identity/public.ts';
import type { PersonActor } from './platform/commands/actor.ts';
import { execute } from './platform/commands/execute.ts';
import type { Government } from './platform/commands/government.ts';

export const importHelp =
  'import-suppliers FILE [--dry-run] [--as <username>] [--report <file.csv>] [--government <id>]';

type Wanted = {
  readonly file: string;
  readonly dryRun: boolean;
  readonly as: string;
  readonly report: string;
  readonly government: string;
};
type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
type Say = (line: string) => void;

/**
 * `e-order import-suppliers …`: starts a run over a list, or goes on with it where it was stopped, on behalf of an administrator.
 * Ctrl-C stops it behind the batch that is being done. @returns the exit code: 0 done, 1 refused or stopped, 2 not understood.
 */
export async function importCommand(
  sites: ReadonlyMap<string, Government>,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const say: Say = (line) => terminal.write(`${line}\n`);
  const wanted = readWanted(args);
  const site = wanted && (wanted.government ? sites.get(wanted.government) : [...sites.values()][0]);
  if (!wanted || !site) {
    say(wanted ? `There is no government ${wanted.government}.` : importHelp);
    return 2;
  }
  const actor = await administratorOf(site, wanted.as, say);
  if (!actor) return 2;
  const run = await openRun(site, actor, wanted, say);
  if (!run) return 1;
  const ended = await work(site, actor, run, terminal);
  say(outcomeLine(ended));
  if (wanted.report !== '') await writeReport(site, ended, wanted.report, say);
  else if (ended.refused > 0) say('Add --report <file.csv> to get the refused rows with the reasons.');
  if (ended.state === 'done') return 0;
  say(
    ended.state === 'stopped'
      ? `Stopped behind row ${ended.cursor.row}. The same command goes on from there.`
      : `Failed behind row ${ended.cursor.row}: ${ended.fault?.code ?? ''}. The same command tries again.`,
  );
  return 1;
}

function readWanted(args: readonly string[]): Wanted | null {
  try {
    const text = { type: 'string', default: '' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        as: text,
        report: text,
        government: text,
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return null;
    return {
      file,
      dryRun: values['dry-run'],
      as: values.as,
      report: values.report,
      government: values.government,
    };
  } catch {
    return null;
  }
}

/** Who answers for the import: the one who is named, or the only administrator. */
async function administratorOf(site: Government, username: string, say: Say): Promise<PersonActor | null> {
  const known = username === '' ? await administrators(site) : [username];
  const [only] = known;
  if (only === undefined || known.length > 1) {
    say(
      known.length === 0 ? 'There is no administrator yet.' : `Say for whom, with --as: ${known.join(', ')}`,
    );
    return null;
  }
  const actor = await actorOf(site, only);
  if (!actor) say(`There is no active person ${only}.`);
  return actor;
}

/** The run to work on: the one of this very file that is not finished, or a new one. */
async function openRun(
  site: Government,
  actor: PersonActor,
  { file, dryRun }: Wanted,
  say: Say,
): Promise<ImportRun | null> {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) {
    say(`There is no file ${file}.`);
    return null;
  }
  const staged = await stageList(site, actor.personId, createReadStream(file), basename(file));
  if (!staged.ok) return refused(staged, say);
  const mode: ImportRun['mode'] = dryRun ? 'dry' : 'real';
  const last = await runOfFile(site, staged.value.sha256, mode);
  if (last?.state === 'running') return last;
  const call = { actor, key: newId() };
  const opened =
    last && last.state !== 'done'
      ? await execute(site, resumeImport, { ...call, input: { runId: last.id, version: last.version } })
      : await execute(site, startImport, { ...call, input: { ...staged.value, mode } });
  return opened.ok ? await readRun(site, opened.value.id) : refused(opened, say);
}

function refused({ refusals }: Extract<Result<unknown>, { ok: false }>, say: Say): null {
  for (const { message, params } of refusals) say(fill(message.en, params));
  return null;
}

/** Works on the run, or watches whoever does, and shows how far it is. */
async function work(
  site: Government,
  actor: PersonActor,
  run: ImportRun,
  terminal: Terminal,
): Promise<ImportRun> {
  const stop = new AbortController();
  const stopped = () => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopped);
  const show = shower(terminal);
  const look = async () => (await readRun(site, run.id)) ?? run;
  const watch = setInterval(() => void look().then(show, () => {}), 500);
  let now = run;
  try {
    do {
      await runImport(site, run.id, { signal: stop.signal });
      now = await look();
      if (now.state === 'running' && !stop.signal.aborted) await pause(500, stop.signal);
    } while (now.state === 'running' && !stop.signal.aborted);
    if (now.state === 'running') {
      const input = { runId: now.id, version: now.version };
      await execute(site, stopImport, { actor, key: newId(), input });
      now = await look();
    }
  } finally {
    clearInterval(watch);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stopped);
  }
  show(now, true);
  return now;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

const quietMs = 5000;

/** A line that is written over in a terminal; elsewhere a new line every five seconds, so that a log stays short. */
function shower(terminal: Terminal): (run: ImportRun, last?: boolean) => void {
  let [said, width] = [0, 0];
  return (run, last = false) => {
    const line = progressLine(run);
    if (terminal.isTTY) {
      terminal.write(`\r${line.padEnd(width)}${last ? '\n' : ''}`);
      width = line.length;
      return;
    }
    if (!last && Date.now() - said < quietMs) return;
    said = Date.now();
    terminal.write(`${line}\n`);
  };
}

async function writeReport(site: Government, run: ImportRun, path: string, say: Say): Promise<void> {
  await pipeline(Readable.from(refusedRowsCsv(site, run, 'id')), createWriteStream(path));
  say(`The refused rows are in ${path}: correct them and send that file.`);
}
