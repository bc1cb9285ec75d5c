import { itemOf, listOf } from '../../lib/content';
import { ownName } from '../../lib/i18n/formats';
import { locales } from '../../lib/i18n/locales';
import { expect, test } from '../support/with-edition';

test('a journalist switches the language of a release and stays on it', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  for (const { id } of listOf(edition, 'press', siteLocale)) {
    for (const other of locales.filter((locale) => locale !== siteLocale)) {
      await page.goto(at(`/press/${id}`));
      const choice = page.getByRole('navigation', { name: words.site.languages }).getByRole('link');
      await expect(choice).toHaveText(locales.filter((locale) => locale !== siteLocale).map(ownName));
      await choice.filter({ hasText: ownName(other) }).click();
      await expect(page).toHaveURL(`/${other}/press/${id}`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      const headline = itemOf(edition, 'press', id, other)?.words.headline ?? 'a headline';
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    }
  }
});

test('the list of releases and the margin of each offer the other languages by their own names', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const others = locales.filter((locale) => locale !== siteLocale);
  await page.goto(at('/press'));
  for (const { id, words: release, languages } of listOf(edition, 'press', siteLocale)) {
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: release.headline }) });
    const choice = entry.getByRole('list', { name: words.press.readIn }).getByRole('link');
    const offered = others.filter((locale) => languages.includes(locale));
    await expect(choice).toHaveText(offered.map(ownName));
    for (const other of offered) {
      const link = choice.filter({ hasText: ownName(other) });
      await expect(link).toHaveAttribute('href', `/${other}/press/${id}`);
      await expect(link).toHaveAttribute('hreflang', other);
      await expect(link).toHaveAttribute('lang', other);
    }
  }
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click();
  const margin = page.getByRole('article').locator('dl > div').filter({ hasText: words.press.readIn });
  await expect(margin.getByRole('link')).toHaveText(others.map(ownName));
});
