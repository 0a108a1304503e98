// `node scripts/tool.mjs format|lint|types`: one tool of the checks on Node 24.
import { install } from './install.mjs';
import { runMain } from './root.mjs';
import { formatWrite, lint, types } from './tools.mjs';

await runMain(async () => {
  await install();
  const tool = { format: formatWrite, lint, types }[process.argv[2] ?? ''];
  if (!tool) throw new Error('format, lint or types?');
  return tool(process.argv.slice(3));
});
