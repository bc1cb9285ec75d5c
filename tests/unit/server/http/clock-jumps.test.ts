import { MessageChannel } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { type Edition, withInputs } from '../../../../lib/content';
import { openEditions } from '../../../../lib/content/open';
import { connectRenderer } from '../../../../lib/server/ipc/renderer-client';
import { serveRenderer } from '../../../../lib/server/ipc/serve-renderer';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { ask } from '../../../support/ask';
import { writeRelease } from '../../../support/release-files';
import { copySecondFilm } from '../../../support/second-film';
import { serving } from '../../../support/serving';
import { temporaryFolder } from '../../../support/temporary-folder';

const minute = 60_000;
const noon = Date.parse('2031-06-02T12:00:00Z');
const embargo = noon + 5 * minute;
const withdrawal = noon + 20 * minute;
/** A release is news from its day, or from when it may be seen, for two days. */
const newsTurns = [...['2030-07-01', '2031-05-04', '2031-05-05'].map((day) => Date.parse(day)), embargo].flatMap(
  (since) => [since, since + 2 * 24 * 60 * minute],
);
const iso = (moment: number) => new Date(moment).toISOString().replace('.000Z', 'Z');

/** Every page says which releases there are when it is made. */
const render = async (edition: Edition) => {
  const { made, inputs } = await withInputs(edition, async ({ all }) =>
    makeAnswer(
      200,
      'text/plain',
      Buffer.from(
        all('press')
          .map(({ id }) => id)
          .join(' '),
      ),
    ),
  );
  return { ...made, inputs };
};

/** A site with a release that comes and one that goes, by a clock that a test puts. */
async function site() {
  const time = { now: noon };
  const clock = () => time.now;
  const content = copySecondFilm();
  writeRelease(content, 'coming', { headline: 'Coming', facts: [`embargoUntil: ${iso(embargo)}`] });
  writeRelease(content, 'going', { headline: 'Going', facts: [`withdrawAt: ${iso(withdrawal)}`] });
  const editions = openEditions({ content, kept: temporaryFolder(), audience: 'public', clock });
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
    return editions.close();
  });
  serveRenderer(port1, { editions, render, makeArchive: async () => undefined, privateCopy: async () => undefined });
  return { time, origin: await serving({ renderer: await connectRenderer(port2, clock), clock }) };
}

/** What every reader must be told at that moment. */
function expectedAt(now: number) {
  const [comes, goes] = [now >= embargo, now < withdrawal];
  const next =
    [embargo, withdrawal, ...newsTurns].sort((left, right) => left - right).find((moment) => moment > now) ??
    Date.parse('2999-01-01T00:00:00Z');
  const fresh = Math.min(60, (next - now) / 1000);
  const stale = Math.min(300, (next - now) / 1000 - fresh);
  const unanswered = Math.min(3600, (next - now) / 1000 - fresh);
  return {
    listed: { coming: comes, going: goes },
    pages: { coming: comes ? 200 : 404, going: goes ? 200 : 410 },
    kept: `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${stale}, stale-if-error=${unanswered}`,
    nextInstant: new Date(next).toISOString(),
  };
}

async function seen(origin: string) {
  const list = await ask(origin, '/en/press');
  const names = list.text.split(' ');
  const statusOf = async (id: string) => (await ask(origin, `/en/press/${id}`)).status;
  return {
    listed: { coming: names.includes('coming'), going: names.includes('going') },
    pages: { coming: await statusOf('coming'), going: await statusOf('going') },
    kept: list.headers['cache-control'],
    nextInstant: (JSON.parse((await ask(origin, '/healthz')).text) as { nextInstant: string }).nextInstant,
  };
}

test('wherever the clock is put, readers are told what is public by it, and how long that may be kept', async () => {
  const { time, origin } = await site();
  const year = 365 * 24 * 60 * minute;
  const moments = [noon, embargo, noon, withdrawal, embargo - 1000, noon - year, noon + year, embargo - 30_000];
  for (const moment of moments) {
    time.now = moment;
    const readers = await Promise.all([1, 2, 3, 4].map(() => seen(origin)));
    for (const told of readers) expect(told, iso(moment)).toEqual(expectedAt(moment));
  }
});

test('readers who ask while the clock jumps to and fro never see what it has not come to yet', async () => {
  const { time, origin } = await site();
  const early: string[] = [];
  let answers = 0;
  let isOver = false;
  const readers = [1, 2, 3, 4].map(async () => {
    while (!isOver) {
      const asked = time.now;
      const { text, status } = await ask(origin, '/en/press');
      if (time.now !== asked) continue;
      answers += 1;
      const { coming, going } = expectedAt(asked).listed;
      const names = text.split(' ');
      if (status !== 200 || names.includes('coming') !== coming || names.includes('going') !== going)
        early.push(`${iso(asked)}: ${status} ${text}`);
    }
  });
  for (let turn = 0; turn < 60; turn += 1) {
    time.now = [noon, embargo, withdrawal, embargo - 1000][turn % 4] as number;
    await ask(origin, '/en/press');
    await ask(origin, '/en/press');
  }
  isOver = true;
  await Promise.all(readers);
  expect(answers).toBeGreaterThan(100);
  expect(early).toEqual([]);
});
