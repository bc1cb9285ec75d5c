import { rmSync } from 'node:fs';
import { buildSync } from 'esbuild';

/** The compiled server lies here; it loads packages from node_modules, and nothing of TypeScript. */
export const compiledServer = '.server';

/** What is started by itself: the server, its thread, and the processes that documents and pictures are handed to. */
const entries = ['main', 'builds', 'renderer-thread', 'set-documents', 'tag-photo', 'check-picture'];

/** Compiles the server, its threads and its processes to plain JavaScript, into one folder: each finds the others there. */
export function compileServer(): void {
  rmSync(compiledServer, { recursive: true, force: true });
  buildSync({
    entryPoints: entries.map((name) => `lib/server/${name}.ts`),
    outdir: compiledServer,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    jsx: 'automatic',
    logLevel: 'warning',
  });
}
