import { itemOf, listOf } from '../../lib/content';
import { expect, test } from '../support/with-edition';

test.beforeEach(async ({ page }) => page.emulateMedia({ media: 'print' }));

test('a press officer prints a release: headline, dateline, text, contact; no navigation', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const [release] = listOf(edition, 'press', siteLocale);
  await page.goto(at(`/press/${release?.id}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(release?.words.headline));
  await expect(page.locator('nav')).toHaveCount(2 + 1);
  for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
  const contact = itemOf(edition, 'contacts', String(release?.facts.contact), siteLocale);
  await expect(page.getByRole('article').getByRole('region', { name: words.press.contact })).toContainText(
    String(contact?.facts.email),
  );
});

test('on paper addresses are written out, and text is black on white', async ({ page, at }) => {
  await page.goto(at('/press/facts'));
  const link = page.locator('main a[href^="http"]').first();
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain(String(await link.getAttribute('href')));
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

for (const format of ['A4', 'Letter'] as const)
  test(`no release takes more than three sheets of ${format}`, async ({ page, at, edition, siteLocale }) => {
    const thick: string[] = [];
    for (const release of listOf(edition, 'press', siteLocale)) {
      await page.goto(at(`/press/${release.id}`));
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(sheets, release.id).toBeGreaterThan(0);
      if (sheets > 3) thick.push(`${release.id}: ${sheets}`);
    }
    expect(thick).toEqual([]);
  });

test('on paper there is nothing to press', async ({ page, at }) => {
  for (const path of ['/press/downloads', '/search?q=2025']) {
    await page.goto(at(path));
    const buttons = await page.locator('button').all();
    expect(buttons.length, path).toBeGreaterThan(0);
    for (const button of buttons) await expect(button, path).toBeHidden();
  }
});
