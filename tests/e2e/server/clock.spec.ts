import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { writeRelease } from '../../support/release-files';
import { root, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const hour = 3_600_000;
const iso = (moment: number) => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');

const addresses = ['/en', '/ru/press', '/es/feed.xml', '/en/kit.json', '/en/press/book.pdf', '/press-kit.zip'];

/** A clock that is put ahead, by a network that has told it so, and back again. */
test('a clock that is put forward and back while the site is read opens and closes each release exactly, and nobody is turned away', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'press-kit-'));
  const ahead = join(folder, 'clock-ahead');
  const put = (milliseconds: number) => writeFileSync(ahead, String(milliseconds));
  put(0);
  const started = Date.now();
  const server = await startServer(
    { CLOCK_AHEAD: ahead, NODE_OPTIONS: `--import ${join(root, 'tests/support/put-clock.mjs')}` },
    (content) => {
      writeRelease(content, 'coming', { headline: 'Coming', facts: [`embargoUntil: ${iso(started + hour)}`] });
      writeRelease(content, 'going', { headline: 'Going', facts: [`withdrawAt: ${iso(started + 3 * hour)}`] });
    },
  );
  const statuses = async () => ({
    coming: (await ask(server.origin, '/en/press/coming')).status,
    going: (await ask(server.origin, '/en/press/going')).status,
    listed: /Coming/.test((await ask(server.origin, '/en/press')).text),
  });

  for (const path of addresses) await ask(server.origin, path);
  const answers: { path: string; status: number }[] = [];
  let isOver = false;
  const readers = [0, 1].map(async (first) => {
    for (let turn = first; !isOver; turn += 1) {
      const path = addresses[turn % addresses.length] as string;
      answers.push({ path, status: (await ask(server.origin, path)).status });
    }
  });
  const journey = [
    { at: 0, coming: 404, going: 200, listed: false },
    { at: 2 * hour, coming: 200, going: 200, listed: true },
    { at: 4 * hour, coming: 200, going: 410, listed: true },
    { at: -48 * hour, coming: 404, going: 200, listed: false },
    { at: 2 * hour, coming: 200, going: 200, listed: true },
    { at: 0, coming: 404, going: 200, listed: false },
  ];
  try {
    for (const { at, ...expected } of journey) {
      const before = answers.length;
      put(at);
      await expect.poll(statuses, { message: `${at / hour} hours ahead`, timeout: 10_000 }).toEqual(expected);
      await expect.poll(() => answers.length, { timeout: 20_000 }).toBeGreaterThan(before + addresses.length);
    }
  } finally {
    isOver = true;
    await Promise.all(readers);
    await server.stop();
    rmSync(folder, { recursive: true });
  }
  expect(answers.length).toBeGreaterThan(journey.length * addresses.length);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});
