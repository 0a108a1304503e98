import type { Benchmark } from './benchmark.ts';
import { certificate } from './curation/certificate.ts';
import { curationQueue } from './curation/queue.ts';
import { importMakers } from './import/import.ts';
import { runRole } from './load/roles.ts';
import { orders } from './orders/orders.ts';
import { pages } from './pages/pages.ts';
import { start } from './start/start.ts';

const benchmarks: readonly Benchmark[] = [orders, pages, start, importMakers, curationQueue, certificate];

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 done, 1 failed, 2 not understood. */
async function main([name = '', ...rest]: readonly string[]): Promise<number> {
  if (name === '--role') return await runRole(rest[0] ?? '');
  if (name === '--list') {
    for (const each of benchmarks) say(`${each.name}: ${each.sentence}`);
    return 0;
  }
  const benchmark = benchmarks.find((each) => each.name === name);
  if (!benchmark) {
    say(`npm run bench -- NAME, where NAME is one of: ${benchmarks.map((each) => each.name).join(', ')}`);
    return 2;
  }
  const figures = await benchmark.run((line) => say(`  ${line}`));
  for (const figure of figures) say(JSON.stringify(figure));
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
