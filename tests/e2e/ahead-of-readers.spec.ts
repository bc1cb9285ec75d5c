import { listOf } from '../../lib/content';
import { expect, test } from '../support/with-edition';

/** Links of the page that a browser with these rules gets ready, and those it does not. */
function sorted(rules: string) {
  const [{ where }] = JSON.parse(rules).prerender;
  const [all, { not }] = where.and;
  const matches = (pattern: string, href: string) => new URLPattern(pattern, location.href).test(href);
  const hrefs = [...document.querySelectorAll('a')]
    .map(({ href }) => href)
    .filter((href) => href.startsWith(location.origin) && !href.startsWith(`${location.href.split('#')[0]}#`));
  const isAhead = (href: string) => matches(all.href_matches, href) && !matches(not.href_matches, href);
  return { ahead: hrefs.filter(isAhead), later: hrefs.filter((href) => !isAhead(href)) };
}

test('a browser gets pages ready before a reader follows a link, and never a file', async ({
  page,
  request,
  at,
  edition,
  siteLocale,
}) => {
  const rules = await (await request.get('/speculation-rules.json')).text();
  const [release] = listOf(edition, 'press', siteLocale);
  const found = { ahead: new Set<string>(), later: new Set<string>() };
  for (const path of ['', '/press', `/press/${release?.id}`, '/press/downloads', '/press/quotes', '/contacts']) {
    await page.goto(at(path));
    const { ahead, later } = await page.evaluate(sorted, rules);
    for (const href of ahead) found.ahead.add(href);
    for (const href of later) found.later.add(href);
  }
  const isPage = async (href: string) => {
    const headers = (await request.head(href)).headers();
    return headers['content-type'] === 'text/html; charset=utf-8' && !('content-disposition' in headers);
  };
  for (const href of found.ahead) expect(await isPage(href), href).toBe(true);
  for (const href of found.later) expect(await isPage(href), href).toBe(false);
  expect([...found.later].some((href) => href.endsWith('.zip'))).toBe(true);
});
