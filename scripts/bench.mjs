// `npm run bench -- NAME`: measures one thing and ends with one line of JSON; `--list` names them all.
import { build, bundle } from './build.mjs';
import { install } from './install.mjs';
import { program } from './program.mjs';
import { at, runMain } from './root.mjs';

await runMain(async () => {
  await install();
  await build();
  await bundle('bench/main.ts', 'bench.js');
  return program(process.argv.slice(2), { script: at('dist', 'bench.js'), nodeFlags: ['--expose-gc'] });
});
