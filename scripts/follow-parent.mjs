// Preloaded into the program: file descriptor 3 is a pipe from scripts/start.mjs. When that process is gone, however it went,
// the pipe closes and the program stops in good order instead of holding its port for ever.
import { Socket } from 'node:net';

const parent = new Socket({ fd: 3 });
parent.on('error', () => undefined);
parent.once('close', () => process.kill(process.pid, 'SIGTERM'));
parent.resume();
parent.unref();
