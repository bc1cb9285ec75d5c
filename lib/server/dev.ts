import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'chokidar';

// `npm run dev`: the development server, started again when a file of `lib/` or `messages/` changes. Pages and components are
// Next's business. It ends with the server, unless that could not start after an edit: then it waits for the next one.

const words = ['--import', 'tsx', 'lib/server/dev-server.ts'];

let isRestart = false;
let server = start();

function start(): ChildProcess {
  const started = spawn(process.execPath, words, { stdio: 'inherit' });
  const wasEdited = isRestart;
  started.on('exit', (code) => {
    if (isRestart) {
      server = start();
      isRestart = false;
    } else if (!wasEdited || !code) process.exit(code ?? 0);
  });
  return started;
}

function restart(): void {
  if (isRestart) return;
  isRestart = true;
  if (server.kill()) return;
  // It had not got up after the edit before.
  server = start();
  isRestart = false;
}

watch(['lib', 'messages'], { ignoreInitial: true }).on('all', (_event, path) => {
  if (/\.(?:ts|json|typ)$/.test(path) && !path.endsWith('.d.json.ts')) restart();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.kill(signal);
    process.exit(0);
  });
