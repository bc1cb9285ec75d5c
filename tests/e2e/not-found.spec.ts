import type { BrowserContext, Page } from '@playwright/test';
import { filmOf } from '../../lib/content';
import { isLocale } from '../../lib/i18n/locales';
import { messages } from '../../lib/i18n/messages';
import { expect, test } from '../support/with-edition';

/** A page of its own: the browser notes a 404 on the console, which fails the page that tests share. */
async function notedPage(context: BrowserContext): Promise<{ page: Page; said: string[] }> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  return { page, said };
}

for (const path of ['/no-such-page', '/people/nobody', '/press/nothing', '/press/quotes/one']) {
  test(`${path} says in the reader’s language that there is no such page, and leads on`, async ({
    context,
    at,
    words,
    edition,
    siteLocale,
  }) => {
    const { page, said } = await notedPage(context);
    const response = await page.goto(at(path));
    expect(response?.status()).toBe(404);
    expect(said).toEqual(['Failed to load resource: the server responded with a status of 404 (Not Found)']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
    await expect(page.getByRole('main')).toContainText(words.notFound.text);
    await expect(page.getByRole('main')).toContainText(words.notFound.contact);
    const contact = page.getByRole('contentinfo').getByRole('link', { name: words.contacts.phone });
    await expect(contact).toBeVisible();

    const navigation = page.getByRole('navigation', { name: words.site.mainNavigation });
    const home = page.getByRole('banner').locator(`a[href="${at('')}"]`);
    await expect(home).toHaveText(filmOf(edition, siteLocale).words.title);
    await expect(home.locator('.sr-only')).toHaveCount(0);
    await expect(page.locator('[aria-current]')).toHaveCount(0);
    await navigation.getByRole('link', { name: words.navigation.press, exact: true }).click();
    await expect(page).toHaveURL(at('/press'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.navigation.press);
  });
}

test('an address without a language leads on in English', async ({ context }) => {
  const { page } = await notedPage(context);
  const response = await page.goto('/no-such-page');
  expect(response?.status()).toBe(404);
  const language = (await page.locator('html').getAttribute('lang')) ?? '';
  expect(isLocale(language) && messages[language]).toBe(messages.en);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.en.notFound.title);
});
