import type { BrowserContext, Page } from '@playwright/test';
import { filmOf } from '../../lib/content';
import { languageName } from '../../lib/i18n/formats';
import { expect, test } from '../support/with-edition';

/** A page whose requests to other hosts are noted and answered here: nothing leaves the machine. */
async function watchedPage(context: BrowserContext, baseURL = ''): Promise<{ page: Page; elsewhere: string[] }> {
  const elsewhere: string[] = [];
  await context.route(
    (url) => url.origin !== new URL(baseURL).origin,
    (route) => {
      elsewhere.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Answered by the test</p>' });
    },
  );
  return { page: await context.newPage(), elsewhere };
}

const trailerOf = ({ facts }: ReturnType<typeof filmOf>) => {
  if (!facts.trailer) throw new Error('The content has no trailer.');
  return facts.trailer;
};

test('without scripts the trailer is a plain link to YouTube', async ({
  context,
  baseURL,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const { youtube, language } = trailerOf(filmOf(edition, siteLocale));
  const { page, elsewhere } = await watchedPage(context, baseURL);
  await page.goto(at(''));
  const region = page.getByRole('region', { name: words.home.trailer, exact: true });
  await expect(region).toContainText(
    words.home.trailerLanguage.replace('{language}', languageName(siteLocale, language)),
  );
  expect(elsewhere).toEqual([]);
  await region.getByRole('link', { name: words.home.watchTrailer }).click();
  await expect(page).toHaveURL(`https://www.youtube.com/watch?v=${youtube}`);
});

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true });

  test('the trailer plays in its place after a click, and nothing is asked elsewhere before it', async ({
    context,
    baseURL,
    at,
    words,
    edition,
    siteLocale,
  }) => {
    const { youtube } = trailerOf(filmOf(edition, siteLocale));
    const { page, elsewhere } = await watchedPage(context, baseURL);
    await page.goto(at(''), { waitUntil: 'networkidle' });
    const region = page.getByRole('region', { name: words.home.trailer, exact: true });
    const link = region.getByRole('link', { name: words.home.watchTrailer });
    await link.hover();
    await link.focus();
    expect(elsewhere).toEqual([]);
    expect(page.frames()).toHaveLength(1);

    await link.click();
    const player = region.locator('iframe');
    await expect(player).toHaveAttribute('title', words.home.trailer);
    await expect(player).toBeFocused();
    await expect(player.contentFrame().getByText('Answered by the test')).toBeVisible();
    await expect(link).toHaveCount(0);
    await expect(page).toHaveURL(at(''));
    expect(elsewhere).toEqual([`https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`]);
    expect(await context.cookies()).toEqual([]);
  });

  test('the keyboard starts the trailer too', async ({ context, baseURL, at, words, edition, siteLocale }) => {
    const { youtube } = trailerOf(filmOf(edition, siteLocale));
    const { page, elsewhere } = await watchedPage(context, baseURL);
    await page.goto(at(''), { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: words.home.watchTrailer }).press('Enter');
    const player = page.locator('iframe');
    await expect(player).toBeFocused();
    await expect(player.contentFrame().getByText('Answered by the test')).toBeVisible();
    expect(elsewhere).toEqual([`https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`]);
  });
});
