// `npm start`: installs what is missing, builds what changed, runs the program with its demonstration. Needs Node 20.19 or newer.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { program } from './program.mjs';
import { runMain } from './root.mjs';

await runMain(async () => {
  await install();
  await build();
  const args = process.argv.slice(2);
  return program(args.length > 0 ? ['serve', ...args] : ['serve', '--demo']);
});
