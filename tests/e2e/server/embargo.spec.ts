import { locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { ask } from '../../support/ask';
import { type Look, lookUntil } from '../../support/looking';
import { secondAhead, writeRelease } from '../../support/release-files';
import { expect, test } from '../../support/server-test';

const id = 'late-edition';
const headline = 'Pelikanov lands';

/** Its own page and every list that shows it. */
const places = [
  ...locales.flatMap((locale) => [
    `/${locale}/press/${id}`,
    `/${locale}/press`,
    `/${locale}`,
    `/${locale}/people/person-one`,
    `/${locale}/search?q=release%20tests`,
  ]),
  '/sitemap.xml',
];

const shows = ({ status, path, text }: Pick<Look, 'status' | 'path' | 'text'>) =>
  status === 200 && text.includes(path === '/sitemap.xml' ? `/en/press/${id}<` : headline);

/** Every page is ready, so that many looks fit into a second. */
const warm = (origin: string) => Promise.all(places.map((path) => ask(origin, path)));

const at = (looks: readonly Look[], path: string) => looks.filter((look) => look.path === path);

test('a release appears on its page and in every list within a second of its embargo, and not before', async ({
  editableServer: { origin, content, log },
}) => {
  await warm(origin);
  const embargo = secondAhead(2500);
  writeRelease(content, id, { headline, facts: [`embargoUntil: ${embargo.text}`] });
  const looks = await lookUntil(embargo.at + 1500, origin, places);

  for (const path of places) {
    const [before, after] = [
      at(looks, path).filter(({ seen }) => seen < embargo.at),
      at(looks, path).filter(({ asked }) => asked >= embargo.at + 1000),
    ];
    expect(before.length, path).toBeGreaterThan(0);
    expect(before.filter(shows), `${path} before`).toEqual([]);
    const [look = await ask(origin, path)] = after;
    expect(shows({ ...look, path }), `${path} a second after`).toBe(true);
  }
  expect(looks.filter(({ status, path }) => status !== 200 && !path.endsWith(id))).toEqual([]);
  expect(log('problem')).toEqual([]);
});

test('a release disappears from its page and from every list within a second of its withdrawal, and not before', async ({
  editableServer: { origin, content },
}) => {
  writeRelease(content, id, { headline });
  await expect
    .poll(async () => shows({ ...(await ask(origin, `/en/press/${id}`)), path: `/en/press/${id}` }))
    .toBe(true);
  await warm(origin);
  const withdrawal = secondAhead(5000);
  writeRelease(content, id, { headline, facts: [`withdrawAt: ${withdrawal.text}`] });
  const looks = await lookUntil(withdrawal.at + 1500, origin, places);

  for (const path of places) {
    const before = at(looks, path).filter(({ seen }) => seen < withdrawal.at);
    const after = at(looks, path).filter(({ asked }) => asked >= withdrawal.at + 1000);
    expect(before.length, path).toBeGreaterThan(0);
    expect(
      before.filter((look) => !shows(look)),
      `${path} before`,
    ).toEqual([]);
    const [look = await ask(origin, path)] = after;
    expect(shows({ ...look, path }), `${path} a second after`).toBe(false);
  }
  for (const ending of ['', '.pdf', '.txt', '.json', '/share.png']) {
    const { status, text } = await ask(origin, `/en/press/${id}${ending}`);
    expect([status, text.includes(messages.en.withdrawn.title), text.includes(headline)], ending).toEqual([
      410,
      true,
      false,
    ]);
  }
});

test('a release that is taken back before its embargo ends stays what does not exist', async ({
  editableServer: { origin, content },
}) => {
  const [withdrawal, embargo] = [secondAhead(-5000), secondAhead(1000)];
  writeRelease(content, id, {
    headline,
    facts: [`withdrawAt: ${withdrawal.text}`, `embargoUntil: ${embargo.text}`],
  });
  const looks = await lookUntil(embargo.at + 1500, origin, [`/en/press/${id}`, `/en/press/${id}.pdf`]);
  const missing = await ask(origin, '/en/press/nothing');
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.filter(({ status, text }) => status !== 404 || text !== missing.text)).toEqual([]);
});

test('before an embargo ends, nobody may keep a page, a list or a 404 beyond that moment', async ({
  editableServer: { origin, content },
}) => {
  await warm(origin);
  const embargo = secondAhead(20_000);
  writeRelease(content, id, { headline, facts: [`embargoUntil: ${embargo.text}`] });
  await expect.poll(async () => (await ask(origin, '/en')).headers['cache-control']).not.toContain('s-maxage=60');
  for (const path of [...places, '/en/nothing', '/en/']) {
    const asked = Date.now();
    const { headers } = await ask(origin, path);
    const kept = /^public, max-age=0, s-maxage=(\d+), stale-while-revalidate=(\d+), stale-if-error=(\d+)$/;
    const [, fresh = '', ...stale] = kept.exec(headers['cache-control'] ?? '') ?? [];
    expect(fresh, path).toMatch(/^\d+$/);
    expect(asked + (Number(fresh) + Math.max(...stale.map(Number))) * 1000, path).toBeLessThanOrEqual(embargo.at);
    expect(Number(fresh), path).toBeGreaterThan(0);
  }
});

test('a broken item does not hold back the embargo of another', async ({
  editableServer: { origin, content, log },
}) => {
  const embargo = secondAhead(1500);
  writeRelease(content, id, { headline, facts: [`embargoUntil: ${embargo.text}`] });
  writeRelease(content, 'broken', { headline: 'A colon: and a space' });
  await expect.poll(() => log('problem').length).toBe(1);
  await expect
    .poll(async () => shows({ ...(await ask(origin, '/en/press')), path: '/en/press' }), { timeout: 5000 })
    .toBe(true);
  expect(Date.now()).toBeGreaterThanOrEqual(embargo.at);
  expect((await ask(origin, '/en/press/broken')).status).toBe(404);
});
