import { extname } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread that runs a file of ours. One that is not compiled needs a loader of its own: on Node 20 the one that was
 * named at the start serves the main thread only.
 */
export function startThread(file: URL, options: WorkerOptions): Worker {
  if (extname(file.pathname) !== '.ts') return new Worker(file, options);
  const loader = import.meta.resolve('tsx/esm/api');
  const [from, what] = [loader, file.href].map((address) => JSON.stringify(address));
  const entry = `import { register } from ${from}; register(); await import(${what});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(entry)}`), options);
}
