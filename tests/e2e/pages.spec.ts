import { filmOf } from '../../lib/content';
import { documentTitle } from '../../lib/publish/metadata';
import { pageKinds } from '../../lib/routes/page-kinds';
import { titledPages } from '../../lib/routes/page-words';
import { flatten } from '../support/message-patterns';
import { expect, test } from '../support/with-edition';

/** A message by its dotted key. */
const titleIn = (words: object, key: string) => Object.fromEntries(flatten(words))[key] ?? key;

for (const path of titledPages) {
  test(`${path} answers in the language of its address, with its title`, async ({
    page,
    at,
    words,
    edition,
    siteLocale,
  }) => {
    const title = titleIn(words, pageKinds[path].title);
    const response = await page.goto(at(path));
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', siteLocale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(documentTitle(siteLocale, title, filmOf(edition, siteLocale).words.title));
  });
}

test('every page is reached from the start page by the links at its foot', async ({ page, at, words }) => {
  await page.goto(at(''));
  for (const path of titledPages) {
    const title = titleIn(words, pageKinds[path].title);
    const navigation = page.getByRole('navigation', { name: words.site.footerNavigation });
    await navigation.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(at(path));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('the navigation says where the reader is', async ({ page, at, words }) => {
  await page.goto(at('/press/quotes'));
  const here = page.getByRole('navigation', { name: words.site.mainNavigation }).locator('[aria-current]');
  await expect(here).toHaveText([words.navigation.press]);
});
