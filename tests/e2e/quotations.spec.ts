import { quotesOf } from '../../lib/content';
import { formatDate, formatList, inQuotationMarks, languageName } from '../../lib/i18n/formats';
import { expect, test } from '../support/with-edition';

test('every quotation stands with speaker, role, occasion, date and whether it is translated', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/quotes'));
  const quotes = quotesOf(edition, siteLocale);
  expect(quotes.length).toBeGreaterThan(0);
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(quotes.length);
  for (const { quote, speaker, name } of quotes) {
    const text = inQuotationMarks(siteLocale, quote.body);
    const entry = page.getByRole('figure').filter({ hasText: text });
    await expect(entry.getByRole('blockquote')).toHaveText(text);
    await expect(entry.getByRole('link', { name: name.name, exact: true })).toHaveAttribute(
      'href',
      at(`/people/${speaker.id}`),
    );
    await expect(entry).toContainText(speaker.words.role);
    await expect(entry).toContainText(`${quote.words.occasion}, ${formatDate(siteLocale, quote.facts.date)}`);
    const languages = formatList(
      siteLocale,
      quote.facts.originals.map((language) => languageName(siteLocale, language)),
    );
    const isOriginal = quote.facts.originals.includes(siteLocale);
    await expect(entry).toContainText(
      isOriginal
        ? words.quote.originals.replace('{languages}', languages)
        : words.quote.translated.replace('{language}', languages),
    );
  }
});

test('a journalist finds what somebody said and links to it', async ({ page, at, words, edition, siteLocale }) => {
  const last = quotesOf(edition, siteLocale).at(-1);
  if (!last) throw new Error('The content has no quotation.');
  await page.goto(at(''));
  await page.getByRole('link', { name: words.navigation.quotes, exact: true }).click();
  const entry = page.getByRole('figure').filter({ hasText: last.quote.body });
  await entry.getByRole('link', { name: words.quote.link }).click();
  await expect(page).toHaveURL(`${at('/press/quotes')}#${last.quote.id}`);
  await page.goto(at(''));
  await page.goto(`${at('/press/quotes')}#${last.quote.id}`);
  await expect(entry).toBeInViewport();
});
