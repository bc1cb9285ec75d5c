import { filmOf } from '../../lib/content';
import type { FixedPage } from '../../lib/i18n/routes';
import { expect, test } from '../support/with-edition';

/** The pages that stand whatever the content, and which interface word their title is. */
const titles = {
  '/story': 'story',
  '/premiere': 'premiere',
  '/people': 'people',
  '/press': 'press',
  '/press/quotes': 'quotes',
  '/press/facts': 'facts',
  '/press/coverage': 'coverage',
  '/press/stills': 'stills',
  '/contacts': 'contacts',
} as const satisfies Record<Exclude<FixedPage, ''>, string>;

for (const [path, word] of Object.entries(titles)) {
  test(`${path} answers in the language of its address, with its title`, async ({
    page,
    at,
    words,
    edition,
    siteLocale,
  }) => {
    const response = await page.goto(at(path));
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', siteLocale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.navigation[word]);
    await expect(page).toHaveTitle(`${words.navigation[word]} · ${filmOf(edition, siteLocale).words.title}`);
  });
}

test('every page is reached from the start page by the links at its foot', async ({ page, at, words }) => {
  await page.goto(at(''));
  for (const [path, word] of Object.entries(titles)) {
    const navigation = page.getByRole('navigation', { name: words.site.footerNavigation });
    await navigation.getByRole('link', { name: words.navigation[word], exact: true }).click();
    await expect(page).toHaveURL(at(path));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.navigation[word]);
  }
});

test('the navigation says where the reader is', async ({ page, at, words }) => {
  await page.goto(at('/press/quotes'));
  const here = page.getByRole('navigation', { name: words.site.mainNavigation }).locator('[aria-current]');
  await expect(here).toHaveText([words.navigation.press]);
});
