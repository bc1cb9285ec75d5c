import {
  array,
  assert as assertProperty,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
} from 'fast-check';
import { locales } from '../../../lib/i18n/locales';
import { releaseFormats } from '../../../lib/publish/files/release-formats';
import { ask } from '../../support/ask';
import { carryOut, type Edit, statusAfter } from '../../support/content-edits';
import { copySecondFilm } from '../../support/second-film';
import { type RunningServer, siteUrl, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

type Step = Edit | { does: 'restart' } | { does: 'wait'; milliseconds: number };

const item = constantFrom(
  'press/opening-night',
  'press/roof-report',
  'press/second-helping',
  'people/person-one',
  'people/person-three',
  'quotes/one-on-wind',
  'quotes/three-on-tea',
  'story/kites',
  'release-dates/cinemas',
  'stills/roof',
  'coverage/example-review',
  'partners/example-radio',
);
const brief = constantFrom('people/person-one', 'quotes/three-on-tea', 'story/kites', 'press/opening-night');

const step = oneof(
  {
    weight: 4,
    arbitrary: record({
      does: constant('write' as const),
      item: brief,
      words: constantFrom('Kites rise.', 'Tea is poured.'),
    }),
  },
  {
    weight: 4,
    arbitrary: record({
      does: constantFrom('embargo' as const, 'withdraw' as const),
      item,
      secondsAhead: constantFrom(-60, 1, 2, 3, 86_400),
    }),
  },
  { weight: 1, arbitrary: record({ does: constant('take-back-unseen' as const), item }) },
  {
    weight: 3,
    arbitrary: record({ does: constantFrom('publish' as const, 'remove' as const, 'restore' as const), item }),
  },
  { weight: 2, arbitrary: record({ does: constant('break' as const), item }) },
  { weight: 1, arbitrary: record({ does: constant('restart' as const) }) },
  { weight: 3, arbitrary: record({ does: constant('wait' as const), milliseconds: integer({ min: 0, max: 1500 }) }) },
);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const releaseIds = ['opening-night', 'roof-report', 'second-helping'];

/** Everything that is made of the content, whether it is public at the moment or not. */
const fixedAddresses = [
  '/sitemap.xml',
  ...locales.flatMap((locale) => [
    ...['/feed.xml', '/feed.json', '/kit.json', '/press/facts.csv', '/press/quotes.txt', '/search?q=kite'].map(
      (path) => `/${locale}${path}`,
    ),
    ...['person-one', 'person-three'].map((id) => `/${locale}/people/${id}`),
    ...releaseIds.flatMap((id) =>
      ['', ...Object.keys(releaseFormats).map((form) => `.${form}`)].map((form) => `/${locale}/press/${id}${form}`),
    ),
  ]),
];

async function everyAddress(origin: string): Promise<string[]> {
  const { text } = await ask(origin, '/sitemap.xml');
  const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.slice(siteUrl.length));
  return [...new Set([...fixedAddresses, ...pages])];
}

const editionOf = async (origin: string) =>
  (JSON.parse((await ask(origin, '/healthz')).text) as { edition: string }).edition;

/** One answer, as far as it may not depend on when the process began. */
async function answered(origin: string, address: string) {
  const { status, headers, body } = await ask(origin, address);
  return { address, status, etag: headers.etag, type: headers['content-type'], body: body.toString('base64') };
}

/** Brings the server through the steps, reading on the way, so that there is something to carry over. */
async function live(steps: readonly Step[], content: string): Promise<RunningServer> {
  const start = () => startServer({ CONTENT_DIR: content });
  let server = await start();
  const broken = new Set<string>();
  for (const step of steps) {
    if (step.does === 'wait') await pause(step.milliseconds);
    else if (step.does === 'restart') {
      server.signal('SIGTERM');
      await server.ended;
      server = await start();
    } else {
      carryOut(step, content);
      if (step.does === 'break') broken.add(step.item);
    }
    await Promise.all((await everyAddress(server.origin)).map((address) => ask(server.origin, address)));
  }
  for (const item of broken) carryOut({ does: 'repair', item }, content);
  return server;
}

test('after any edits, instants and restarts every answer is that of a fresh process on the same files', async () => {
  test.setTimeout(600_000);
  let compared = 0;
  const runs = Number(process.env.PROPERTY_RUNS ?? 2);
  await assertProperty(
    asyncProperty(array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
      const content = copySecondFilm();
      const server = await live(steps, content);
      // The instants that the steps have set, and the second in which they have to be seen, are over.
      await pause(4500);
      const fresh = await startServer({ CONTENT_DIR: content });
      try {
        await expect.poll(() => editionOf(server.origin), { timeout: 15_000 }).toBe(await editionOf(fresh.origin));
        const addresses = new Set([...(await everyAddress(server.origin)), ...(await everyAddress(fresh.origin))]);
        for (const address of addresses) {
          expect(await answered(server.origin, address)).toEqual(await answered(fresh.origin, address));
          compared += 1;
        }
        const edits = steps.filter((each) => 'item' in each);
        for (const id of releaseIds) {
          const expected = statusAfter(edits, `press/${id}`, id === 'second-helping' ? 404 : 200);
          expect((await ask(fresh.origin, `/en/press/${id}`)).status, id).toBe(expected);
        }
      } finally {
        await Promise.all([server.stop(), fresh.stop()]);
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(runs * 60);
});
