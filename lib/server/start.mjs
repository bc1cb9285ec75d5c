// Plain JavaScript, since it runs before anything has been compiled: builds what has changed, then becomes the server.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// React and Next choose their builds by this when they are loaded.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });

const compiled = (name) => pathToFileURL(resolve('.server', name));

async function isBuilt() {
  if (!existsSync(compiled('builds.js'))) return false;
  const builds = await import(compiled('builds.js').href);
  return builds.isBuilt();
}

if (!(await isBuilt())) {
  const words = ['--import', 'tsx', 'lib/server/build.ts', '--if-changed'];
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
await import(compiled('main.js').href);
