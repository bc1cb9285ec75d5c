import { type Figure, medianOf } from './figure';
import { startProcess } from './processes';

/** Seconds in which a film of thousands of texts is checked: longer, and nobody does it before publishing. */
const atMost = 6;

/** Seconds that `npm run check` takes for this content, its start included. */
export async function measureCheck(folder: string): Promise<number> {
  const began = performance.now();
  const child = startProcess('npm', ['run', '--silent', 'check', '--', '--format', 'json'], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  // A check that has failed has said nothing that can be read.
  JSON.parse(output);
  return (performance.now() - began) / 1000;
}

export const checkFigures = (seconds: ReadonlyMap<number, readonly number[]>): Figure[] =>
  [...seconds].map(([releases, samples]) => medianOf(`check, ${releases} × 3`, 's', samples, { atMost }));
