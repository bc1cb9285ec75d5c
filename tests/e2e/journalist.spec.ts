import { readFileSync } from 'node:fs';
import { listOf } from '../../lib/content';
import { translator } from '../../lib/i18n/translator';
import { readPdf } from '../support/pdf';
import { unzip } from '../support/unzip';
import { expect, test } from '../support/with-edition';

/** On deadline, on somebody else's machine: nothing of this needs scripts. */
test.use({ javaScriptEnabled: false });

test('a journalist gets everything in two clicks from the start page, as one file in the own language', async ({
  page,
  at,
  words,
  siteLocale,
  edition,
}) => {
  await page.goto(at(''));
  const foot = page.getByRole('navigation', { name: words.site.footerNavigation });
  await foot.getByRole('link', { name: words.navigation.downloads, exact: true }).click();
  const label = translator(siteLocale)('downloads.kitIn', { language: siteLocale });
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: label }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+_press-kit_${siteLocale}\\.zip$`));
  const names = (await unzip(readFileSync(await download.path()))).map(({ name }) => name);
  const releases = listOf(edition, 'press', siteLocale);
  expect(releases.some(({ lang }) => lang === siteLocale)).toBe(true);
  for (const { id, lang } of releases)
    expect(names.filter((name) => name.includes(`/${id}/`))).toHaveLength(lang === siteLocale ? 6 : 0);
  expect(names).toEqual(expect.arrayContaining(['CREDITS.txt', 'SHA256SUMS']));
});

test('a journalist ticks a release and a drawing and gets just these, with credits', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const [release] = listOf(edition, 'press', siteLocale);
  await page.goto(at('/press/downloads'));
  const form = page.getByRole('region', { name: words.downloads.choose });
  await form
    .getByRole('checkbox', { name: `${words.files.docx} ` })
    .and(form.getByRole('checkbox', { name: release?.words.headline }))
    .check();
  await form
    .getByRole('checkbox', { name: ` ${words.downloads.artwork}` })
    .first()
    .check();
  const coming = page.waitForEvent('download');
  await form.getByRole('button', { name: words.downloads.submit }).click();
  const files = await unzip(readFileSync(await (await coming).path()));
  expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['docx', 'svg', 'txt', 'SHA256SUMS']);
});

test('a journalist who ticks nothing is told so, and can go on', async ({ page, at, words }) => {
  await page.goto(at('/press/downloads'));
  await page.getByRole('button', { name: words.downloads.submit }).click();
  await expect(page.getByRole('alert')).toHaveText(words.downloads.nothing);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('a journalist subscribes to the feed from the press page', async ({ page, request, at, words }) => {
  await page.goto(at('/press'));
  const address = await page.getByRole('link', { name: words.data.feed }).getAttribute('href');
  const feed = await request.get(String(address));
  expect(feed.headers()['content-type']).toContain('application/atom+xml');
  const announced = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  expect(new URL(String(await announced.getAttribute('href')), page.url()).pathname).toBe(address);
});

test('a press officer prints a release from its PDF on one sheet of A4 or two', async ({
  page,
  request,
  at,
  words,
  edition,
  siteLocale,
}) => {
  for (const { id } of listOf(edition, 'press', siteLocale)) {
    await page.goto(at(`/press/${id}`));
    const address = await page.getByRole('link', { name: words.files.pdf }).getAttribute('href');
    const { pages } = await readPdf(await (await request.get(String(address))).body());
    expect(Math.ceil(pages.length / 2), `sheets of ${id}, printed on both sides`).toBeLessThanOrEqual(2);
  }
});
