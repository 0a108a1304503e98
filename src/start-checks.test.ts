import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from './command-line.ts';
import { readConfig } from './config.ts';
import { prepareStart } from './start-checks.ts';

let folder: string;
let taken: Server;
let port: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-order-start-'));
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen({ host: '127.0.0.1', port: 0 }, resolve));
  port = (taken.address() as AddressInfo).port;
});
afterEach(async () => {
  await new Promise((resolve) => taken.close(resolve));
  await rm(folder, { recursive: true });
});

/** What `serve --demo` writes to the terminal when it cannot start. */
async function started(environment: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    return { code: await runCommandLine(['serve', '--demo'], environment), said: said.join('') };
  } finally {
    write.mockRestore();
  }
}

describe('a start that cannot succeed says so in a sentence, before anything is loaded', () => {
  it('when the port is taken', async () => {
    const { code, said } = await started({ DATA_DIR: folder, PORT: String(port) });
    expect(said).toBe(`Port ${port} is in use. Start with PORT=${port + 1} npm start.\n`);
    expect(code).toBe(1);
    // The folder is free again.
    const leave = await prepareStart(readConfig({ DATA_DIR: folder, PORT: '0' }));
    await leave();
  });

  it('when the data folder cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    for (const path of [file, join(file, 'below')]) {
      const { code, said } = await started({ DATA_DIR: path, PORT: '0' });
      expect(said).toMatch(/^The data folder \S+ cannot be written \(E\w+\)\. Start with DATA_DIR=.*\n$/);
      expect(code).toBe(1);
    }
  });

  it('when another one runs on the same data folder', async () => {
    const leave = await prepareStart(readConfig({ DATA_DIR: folder, PORT: '0' }));
    const { code, said } = await started({ DATA_DIR: folder, PORT: '0' });
    expect(said).toMatch(
      /^e-Order already runs on the data folder \S+, at port 0 \(process \d+\)\. Stop it, .*\n$/,
    );
    expect(code).toBe(1);
    await leave();
  });

  it('and not when that one was killed', async () => {
    await writeFile(join(folder, 'serving'), '999999999:1 8080');
    const leave = await prepareStart(readConfig({ DATA_DIR: folder, PORT: '0' }));
    expect(await readFile(join(folder, 'serving'), 'utf8')).toContain(String(process.pid));
    await leave();
    await expect(readFile(join(folder, 'serving'))).rejects.toThrow('ENOENT');
  });
});
