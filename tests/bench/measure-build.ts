import { rmSync } from 'node:fs';
import { type Figure, medianOf } from './figure';
import { startProcess } from './processes';
import { median } from './statistics';

/** Milliseconds after which a build is given up. */
const patience = 180_000;

/** Seconds that `npm run build` takes beside this content; what earlier builds left to the next one is taken away. */
export async function measureBuild(folder: string): Promise<number> {
  rmSync('.next/cache', { recursive: true, force: true });
  const began = performance.now();
  const child = startProcess('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
  return (performance.now() - began) / 1000;
}

/** The build must not see how much content there is: the smallest is what the others are held against. */
export function buildFigures(seconds: ReadonlyMap<number, readonly number[]>): Figure[] {
  const smallest = Math.min(...seconds.keys());
  const atMost = 1.1 * median(seconds.get(smallest) ?? []);
  return [...seconds].map(([releases, samples]) =>
    medianOf(`build, ${releases} × 3`, 's', samples, releases === smallest ? undefined : { atMost }),
  );
}
