import { correctionsOf, listOf } from '../../lib/content';
import { readAtom } from '../support/atom';
import { expect, test } from '../support/with-edition';

test('a feed reader finds the feeds of a page’s language and reads the releases in them', async ({
  request,
  at,
  edition,
  siteLocale,
}) => {
  const releases = listOf(edition, 'press', siteLocale).filter(({ lang }) => lang === siteLocale);
  for (const path of ['', '/press', `/press/${releases[0]?.id}`, '/no/such/page']) {
    const html = await (await request.get(at(path))).text();
    const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)" title="[^"]+"/g)];
    expect(
      links.map(([, type, href = '']) => [type, new URL(href, 'http://film.example').pathname]),
      path,
    ).toEqual([
      ['application/atom+xml', at('/feed.xml')],
      ['application/feed+json', at('/feed.json')],
    ]);
  }
  const atom = await request.get(at('/feed.xml'));
  expect(atom.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const { entry } = readAtom(await atom.text());
  const corrections = releases.map((release) => correctionsOf(edition, release).length);
  const addresses = entry.map(({ id }) => new URL(id));
  expect(addresses.filter(({ hash }) => hash === '').map(({ pathname }) => pathname)).toEqual(
    releases.map(({ id }) => at(`/press/${id}`)),
  );
  for (const [index, { id }] of releases.entries())
    expect(addresses.filter(({ pathname, hash }) => hash && pathname === at(`/press/${id}`))).toHaveLength(
      corrections[index] ?? 0,
    );
  const json = await request.get(at('/feed.json'));
  expect(json.headers()['content-type']).toBe('application/feed+json');
  expect((await json.json()).items.map(({ id }: { id: string }) => id)).toEqual(entry.map(({ id }) => id));
});

test('a contact can be saved to an address book', async ({ page, request, at, words, edition, siteLocale }) => {
  await page.goto(at('/contacts'));
  const [contact] = listOf(edition, 'contacts', siteLocale);
  const link = page.getByRole('link', { name: words.desk.save.replace(/ \(.*/, '') }).first();
  const card = await request.get(String(await link.getAttribute('href')));
  expect(card.headers()).toMatchObject({
    'content-type': 'text/vcard; charset=utf-8',
    'content-disposition': expect.stringContaining('.vcf'),
  });
  expect(await card.text()).toContain(`EMAIL;TYPE=work:${contact?.facts.email}`);
  await expect(link).toContainText(/0[.,]\d\s(?:kB|кБ)/);
});
