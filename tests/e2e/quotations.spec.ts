import { filmOf, localize, quotesByOccasion, quotesOf } from '../../lib/content';
import { formatDate, languagesAfterIn, standaloneQuotation } from '../../lib/i18n/formats';
import { quoteLines } from '../../lib/publish/quote-text';
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
  for (const { quote, speaker, name, role } of quotes) {
    const text = standaloneQuotation(quote.lang, quote.body);
    const entry = page.getByRole('figure').filter({ hasText: text });
    await expect(entry.getByRole('blockquote')).toHaveText(text);
    await expect(entry.getByRole('link', { name: name.name, exact: true })).toHaveAttribute(
      'href',
      at(`/people/${speaker.id}`),
    );
    await expect(entry).toContainText(role?.text ?? name.name);
    await expect(entry.locator('[data-quote]')).toContainText(
      `${quote.words.occasion}, ${formatDate(siteLocale, quote.facts.date)}`,
    );
    const languages = languagesAfterIn(siteLocale, quote.facts.originals);
    const isOriginal = quote.facts.originals.includes(quote.lang);
    await expect(entry).toContainText(
      isOriginal
        ? words.quote.originals.replace('{languages}', languages)
        : words.quote.translated.replace('{language}', languages),
    );
  }
});

test('quotations stand by occasion, the newest first, and on each the director and the cast before the others', async ({
  page,
  at,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/quotes'));
  const groups = quotesByOccasion(edition, siteLocale);
  const regions = page.getByRole('main').getByRole('region');
  await expect(regions.getByRole('heading', { level: 2 })).toHaveText(
    groups.map(({ occasion, date }) => `${occasion}, ${formatDate(siteLocale, date)}`),
  );
  for (const [index, { quotes }] of groups.entries())
    await expect(regions.nth(index).getByRole('figure').getByRole('link').nth(0)).toHaveText(
      quotes[0]?.name.name ?? '',
    );
});

test('a quotation can be taken along wherever it stands: in a release and on a person’s page too', async ({
  page,
  at,
  edition,
  siteLocale,
}) => {
  const [spoken] = quotesOf(edition, siteLocale);
  const release = edition
    .all('press')
    .find(({ texts }) => Object.values(texts).some(({ body }) => body.includes('[[quote:')));
  for (const path of [`/people/${spoken?.speaker.id}`, `/press/${release && localize(release, siteLocale).id}`]) {
    await page.goto(at(path));
    const figures = page
      .getByRole('main')
      .getByRole('figure')
      .filter({ has: page.getByRole('blockquote') });
    expect(await figures.count(), path).toBeGreaterThan(0);
    await expect(figures.locator('[data-copy] [data-quote]')).toHaveCount(await figures.count());
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

test('without scripts a quotation can be selected with who said it, and no button promises more', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/quotes'));
  const [first] = quotesByOccasion(edition, siteLocale)[0]?.quotes ?? [];
  if (!first) throw new Error('The content has no quotation.');
  const entry = page.getByRole('figure').first();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(entry.locator('[data-quote]')).toBeHidden();
  await entry.getByText(words.copying.plainText).click();
  const { words: said, signature } = quoteLines({ edition, locale: siteLocale }, first);
  expect(signature.replaceAll('\u00a0', ' ')).toContain(filmOf(edition, siteLocale).words.title);
  await expect(entry.locator('[data-quote] > p')).toHaveText([said, signature]);
});

test('all quotations come as one plain text', async ({ page, request, at, words, edition, siteLocale }) => {
  await page.goto(at('/press/quotes'));
  const href = await page.getByRole('link', { name: words.copying.file }).getAttribute('href');
  const file = await request.get(String(href));
  expect(file.headers()).toMatchObject({ 'content-type': 'text/plain; charset=utf-8' });
  const text = await file.text();
  for (const spoken of quotesOf(edition, siteLocale))
    expect(text).toContain(quoteLines({ edition, locale: siteLocale }, spoken).signature.replaceAll('\u00a0', ' '));
});

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('one click copies a quotation and who said it, in text and in HTML, and says so', async ({
    page,
    at,
    words,
    edition,
    siteLocale,
  }) => {
    await page.goto(at('/press/quotes'));
    const [first] = quotesByOccasion(edition, siteLocale)[0]?.quotes ?? [];
    if (!first) throw new Error('The content has no quotation.');
    const entry = page.getByRole('figure').first();
    await entry.getByRole('button', { name: words.copying.copy }).click();
    await expect(entry.getByRole('status')).toHaveText(words.copying.copied);
    const { words: said, signature } = quoteLines({ edition, locale: siteLocale }, first);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text).toBe(`${said}\n${signature}`);
    expect(copied.html).toContain(`<p>${signature.replaceAll('\u00a0', '&nbsp;')}</p>`);
  });
});
