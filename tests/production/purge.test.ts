import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { carryOut } from '../support/content-edits';
import { type RunningServer, startServer } from '../support/server';
import { hasProgram, start, temporaryFolder } from './program';
import { varnishWords } from './varnish';

const port = 8082;
const edge = `http://127.0.0.1:${port}`;
const release = '/en/press/opening-night';

/** Milliseconds; on free cores it takes less than two seconds. Without a purge it would take a day. */
const patience = 15_000;

let site: RunningServer;
let varnish: ChildProcess;

async function open(purgeCommand: string): Promise<void> {
  const folder = temporaryFolder();
  site = await startServer({ PORT: '3000', PURGE_COMMAND: purgeCommand, VARNISH_WORK: folder });
  varnish = await start('varnishd', varnishWords(port, folder), edge);
}

afterEach(async () => {
  varnish.kill('SIGTERM');
  await site.stop();
});

async function read(path: string) {
  const response = await fetch(edge + path);
  return { status: response.status, isHit: Number(response.headers.get('x-cache')) > 0, text: await response.text() };
}

describe.skipIf(!hasProgram('varnishd'))('Varnish in front of a server that tells it what to forget', () => {
  beforeEach(() => open(join(process.cwd(), 'lib/server/deploy/purge/varnish.sh')));

  test('has an edit soon, and keeps what has not changed', async () => {
    // Everything, since nobody knows what changed before the start.
    await expect.poll(() => site.log('purged').map(({ tags }) => tags), { timeout: 10_000 }).toEqual([1]);
    const others = ['/ru/press/opening-night', '/en/people', '/es/story'];
    for (const path of [release, ...others]) await read(path);
    for (const path of [release, ...others]) expect((await read(path)).isHit, path).toBe(true);
    carryOut({ does: 'write', item: 'press/opening-night', words: 'Zymurgy' }, site.content);
    const saved = Date.now();
    while (!(await read(release)).text.includes('Zymurgy')) {
      expect(Date.now() - saved).toBeLessThan(patience);
      await wait(20);
    }
    process.stdout.write(`an edit was seen behind Varnish after ${Date.now() - saved} ms\n`);
    for (const path of others) expect((await read(path)).isHit, path).toBe(true);
  });
});

describe.skipIf(!hasProgram('varnishd'))('Varnish whose purge is broken', () => {
  beforeEach(() => open('exit 1'));

  test('shows a release neither before nor a second after the end of its embargo', async () => {
    carryOut({ does: 'embargo', item: 'press/opening-night', secondsAhead: 6 }, site.content);
    // What was kept before the embargo was set is of a release that was public: a page that nobody has asked for yet.
    const page = `${release}?first`;
    await expect.poll(() => site.log('edition').length).toBeGreaterThan(1);
    const until = Date.parse(String(site.log('edition').at(-1)?.until));
    while (Date.now() < until - 100) {
      const { status } = await read(page);
      if (Date.now() < until) expect(status).toBe(404);
      await wait(50);
    }
    await wait(Math.max(0, until + 1000 - Date.now()));
    expect((await read(page)).status).toBe(200);
  });
});
