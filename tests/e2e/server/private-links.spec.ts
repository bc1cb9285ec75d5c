import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf, writeRecord } from '../../../lib/content';
import { openEditions } from '../../../lib/content/open';
import { messages } from '../../../lib/i18n/messages';
import { privatePathOf } from '../../../lib/routes/private-path';
import { tokenOf } from '../../../lib/server/private-links/token';
import { ask } from '../../support/ask';
import { originalFile } from '../../support/content-files';
import { writeRelease } from '../../support/release-files';
import { canary, copySecondFilm } from '../../support/second-film';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const secret = 'a secret of the tests, which is long enough';
const release = 'early-word';
const headline = 'Storks over the harbour';

function versionIn(content: string): string {
  const editions = openEditions({ content, kept: join(content, '../kept'), audience: 'everything' });
  const item = editions.current()?.find('press', release);
  if (!item) throw new Error('the release cannot be read');
  return versionOf(item as never, 'en');
}

test('a release is read by its private link before it is public, with its files, and by nobody else', async () => {
  const content = copySecondFilm();
  const facts = ['embargoUntil: 2999-01-01T00:00:00Z', 'accreditedFrom: 2020-01-01T00:00:00Z'];
  writeRelease(content, release, { headline, facts });
  const person = { embargoUntil: '2999-01-01T00:00:00Z', accreditedFrom: '2020-01-01T00:00:00Z' };
  mkdirSync(join(content, 'people/early-bird'));
  writeFileSync(
    join(content, 'people/early-bird/en.md'),
    originalFile('people', { facts: person, body: 'Born early.' }),
  );
  const link = {
    id: '0123456789abcdef',
    opens: `press/${release}`,
    locale: 'en',
    until: Date.now() + 600_000,
    version: versionIn(content),
  } as const;
  const token = tokenOf(link, secret);
  const path = privatePathOf({ locale: 'en', opens: link.opens, token });
  const server = await startServer({ CONTENT_DIR: content, PRIVATE_LINK_SECRET: secret });
  try {
    const page = await ask(server.origin, path);
    expect([page.status, page.text.includes(headline)]).toEqual([200, true]);
    expect(page.text).toContain(messages.en.privateCopy.title);
    expect(page.text).not.toContain(messages.en.privateCopy.newer);
    for (const secretWord of [token, canary, 'rel="canonical"', 'hreflang', 'og:url'])
      expect(page.text.includes(secretWord), secretWord).toBe(false);
    expect(page.text).toContain(`href="${release}.pdf"`);

    for (const form of ['pdf', 'docx', 'txt', 'md', 'html', 'json']) {
      const file = await ask(server.origin, `${path}.${form}`);
      expect([file.status, file.headers['cache-control']], form).toEqual([200, 'private, no-store']);
      expect(file.body.includes(token), form).toBe(false);
    }

    const { version: _, ...ofNoItem } = link;
    const accredited = tokenOf({ ...ofNoItem, opens: 'accredited' }, secret);
    const listed = await ask(server.origin, privatePathOf({ locale: 'en', opens: 'accredited', token: accredited }));
    expect([listed.status, listed.text.includes(headline), listed.text.includes('href="people/early-bird"')]).toEqual([
      ...[200, true, true],
    ]);
    expect([listed.text.includes(accredited), listed.headers['cache-control']]).toEqual([false, 'private, no-store']);
    expect(listed.text).toContain(messages.en.embargo.please.all);
    for (const opens of [`press/${release}`, 'people/early-bird'] as const) {
      const { status, text } = await ask(server.origin, privatePathOf({ locale: 'en', opens, token: accredited }));
      expect([status, text.includes('href="../accredited"'), text.includes(accredited)], opens).toEqual([
        200,
        true,
        false,
      ]);
      expect(text, opens).toContain(messages.en.privateCopy.accredited);
    }
    for (const early of ['/en/people/early-bird', '/en/accredited', '/en/private/x/accredited'])
      expect((await ask(server.origin, early)).status, early).toBe(404);

    for (const open of [`/en/press/${release}`, `/en/press/${release}.pdf`, `/en/press/${release}/share.png`])
      expect((await ask(server.origin, open)).status, open).toBe(404);
    for (const list of ['/en/press', '/sitemap.xml', '/en/feed.xml', '/en/kit.json', '/en/search?q=storks'])
      expect((await ask(server.origin, list)).text.includes(headline), list).toBe(false);

    writeRelease(content, release, { headline: `${headline} again`, facts });
    await expect
      .poll(async () => (await ask(server.origin, path)).text)
      .toContain(messages.en.privateCopy.newer.slice(0, 22));

    const { until, ...rest } = link;
    writeRecord(content, link.id, {
      ...{ opens: rest.opens, language: rest.locale, version: rest.version },
      madeAt: new Date(until - 600_000).toISOString(),
      until: new Date(until).toISOString(),
      revokedAt: new Date().toISOString(),
    });
    const [revoked, missing] = [await ask(server.origin, path), await ask(server.origin, '/en/nothing')];
    expect([revoked.status, revoked.body.equals(missing.body)]).toEqual([404, true]);
    expect(server.output()).not.toContain(token.slice(0, 20));
    expect(
      existsSync(join(content, 'private-links')) &&
        readFileSync(join(content, 'private-links', `${link.id}.json`), 'utf8'),
    ).not.toContain(token.slice(-43));
  } finally {
    await server.stop();
  }
});
