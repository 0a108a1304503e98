// `npm run e-order -- <command>`: the command line of the program, built first when sources changed.
import { build } from './build.mjs';
import { importFlags } from './import-flags.mjs';
import { install } from './install.mjs';
import { program } from './program.mjs';
import { runMain } from './root.mjs';

await runMain(async () => {
  await install();
  await build();
  const args = process.argv.slice(2);
  return program(args, { nodeFlags: args[0] === 'import-suppliers' ? importFlags : [] });
});
