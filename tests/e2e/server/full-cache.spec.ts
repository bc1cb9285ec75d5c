import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { pressPhotograph } from '../../support/press-photograph';
import { writeRelease } from '../../support/release-files';
import { root, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** Runs a command with an empty, small file system of its own in the place of `.cache`. */
const smallCache = ['unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=40m tmpfs .cache && exec "$@"', 'sh'];

const [command = '', ...words] = smallCache;
const canMount = spawnSync(command, [...words, 'true'], { cwd: root }).status === 0;

const alt = 'A photograph that came while the disk was full.';

const pages = ['/en', '/ru/press', '/es/press/stills', '/en/press/facts.csv', '/en/press/book.pdf', '/en/feed.xml'];

test('a full disk under the cache stops no page; what could not be kept is named, and comes once there is room', async () => {
  test.skip(!canMount, 'This machine lets nobody mount a file system of his own.');
  test.setTimeout(120_000);
  const server = await startServer({}, undefined, root, smallCache);
  const { origin, content } = server;
  const statusOf = async (path: string) => (await ask(origin, path)).status;
  try {
    const filler = join(`/proc/${server.pid}/root`, root, '.cache/filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']);
    expect(() => execFileSync('cp', [join(root, 'package.json'), `${filler}-2`], { stdio: 'ignore' })).toThrow();

    writeRelease(content, 'while-full', { headline: 'Written on a full disk' });
    mkdirSync(join(content, 'stills/while-full'));
    writeFileSync(join(content, 'stills/while-full/roof.jpg'), await pressPhotograph({ width: 2000, height: 1500 }));
    const words = readFileSync(join(content, 'stills/roof/en.md'), 'utf8').replace(/^alt: .*$/m, `alt: ${alt}`);
    writeFileSync(join(content, 'stills/while-full/en.md'), words);
    await expect.poll(() => statusOf('/en/press/while-full')).toBe(200);
    const named = () => server.log('problem').map(({ file }) => file);
    await expect.poll(named, { timeout: 15_000 }).toContain('stills/while-full/roof.jpg');
    for (const path of pages) expect(await statusOf(path), path).toBe(200);
    const kit = await ask(origin, '/en/press-kit.zip');
    expect(kit.status === 200 || (kit.status === 503 && 'retry-after' in kit.headers), String(kit.status)).toBe(true);

    rmSync(filler);
    rmSync(`${filler}-2`, { force: true });
    const isShown = async () => (await ask(origin, '/en/press/stills')).text.includes(alt);
    await expect.poll(isShown, { timeout: 20_000 }).toBe(true);
    for (const path of pages) expect(await statusOf(path), path).toBe(200);
  } finally {
    await server.stop();
  }
});
