import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { type Edition, withInputs } from '../../../../lib/content';
import { openEditions } from '../../../../lib/content/open';
import { datesByClock } from '../../../../lib/content/queries';
import { connectRenderer } from '../../../../lib/server/ipc/renderer-client';
import { serveRenderer } from '../../../../lib/server/ipc/serve-renderer';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { ask } from '../../../support/ask';
import { contentFile } from '../../../support/content-files';
import { copySecondFilm } from '../../../support/second-film';
import { serving } from '../../../support/serving';
import { temporaryFolder } from '../../../support/temporary-folder';

/** The end of 4 July in a zone that is fourteen hours ahead, when most of the world has not begun that day's noon. */
const midnight = Date.parse('2031-07-04T10:00:00Z');

const render = async (edition: Edition) => {
  const { made, inputs } = await withInputs(edition, async (tracked) => {
    const { coming, past } = datesByClock(tracked, 'en');
    const idsOf = (dates: typeof coming) => dates.map(({ id }) => id);
    return makeAnswer(200, 'text/plain', Buffer.from(JSON.stringify({ coming: idsOf(coming), past: idsOf(past) })));
  });
  return { ...made, inputs };
};

test('at midnight of its own zone a date goes from what comes to what is past, without a restart, and no cache outlives that', async () => {
  const time = { now: midnight - 30_000 };
  const clock = () => time.now;
  const content = copySecondFilm();
  const folder = join(content, 'release-dates/early-showing');
  mkdirSync(folder);
  const facts = {
    ...{ date: '2031-07-04', timeZone: 'Pacific/Kiritimati', kind: 'screening' },
    evidence: { saidBy: 'production', sources: ['press/opening-night'] },
  };
  writeFileSync(join(folder, 'en.md'), contentFile({ facts, title: 'An early showing' }));
  const editions = openEditions({ content, kept: temporaryFolder(), audience: 'public', clock });
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
    return editions.close();
  });
  serveRenderer(port1, { editions, render, makeArchive: async () => undefined, privateCopy: async () => undefined });
  const origin = await serving({ renderer: await connectRenderer(port2, clock), clock });
  const told = async () => {
    const { text, headers } = await ask(origin, '/en/dates');
    return { ...(JSON.parse(text) as Record<'coming' | 'past', string[]>), kept: String(headers['cache-control']) };
  };

  const before = await told();
  expect(before.coming).toContain('early-showing');
  expect(before.kept).toMatch(/s-maxage=30, stale-while-revalidate=0/);
  time.now = midnight - 1000;
  expect((await told()).kept).toMatch(/s-maxage=1, stale-while-revalidate=0/);
  time.now = midnight;
  const after = await told();
  expect(after.coming).not.toContain('early-showing');
  expect(after.past).toContain('early-showing');
  expect(after.kept).toMatch(/s-maxage=60/);
});
