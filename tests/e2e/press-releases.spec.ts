import { filmOf, itemOf, listOf, namedPeople, peopleIn } from '../../lib/content';
import { formatDate, standaloneQuotation } from '../../lib/i18n/formats';
import { paragraphsOf, withoutRaised } from '../support/paragraphs';
import { expect, test } from '../support/with-edition';

test('a journalist gets from the list of releases, newest first, to each of them', async ({
  page,
  at,
  edition,
  siteLocale,
  words: { press },
}) => {
  const releases = listOf(edition, 'press', siteLocale);
  const days = releases.map(({ facts }) => facts.date);
  expect(days).toEqual([...days].sort().reverse());
  await page.goto(at('/press'));
  await expect(page.getByRole('main').locator('h3')).toHaveText(releases.map(({ words }) => words.headline));
  for (const { id, facts, words } of releases) {
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words.headline }) });
    await expect(entry).toContainText(`${formatDate(siteLocale, facts.date)}, ${words.place}`);
    await expect(entry).toContainText(words.summary);
    await expect(entry.getByText(press.announcement)).toHaveCount(facts.kind === 'announcement' ? 1 : 0);
    await entry.getByRole('link', { name: words.headline, exact: true }).click();
    await expect(page).toHaveURL(at(`/press/${id}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.headline);
    await page.goBack();
  }
});

test('a release that is not translated, or whose original has changed since, says so; no other does', async ({
  page,
  at,
  edition,
  siteLocale,
}) => {
  for (const { id, lang, original, isStale } of listOf(edition, 'press', siteLocale)) {
    await page.goto(at(`/press/${id}`));
    const notice = page.getByRole('article').getByRole('note');
    await expect(notice).toHaveCount(lang !== siteLocale || isStale ? 1 : 0);
    if (!isStale) continue;
    await notice.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${original}/press/${id}$`));
    await expect(notice).toHaveCount(0);
  }
});

test('the press page leads to quotations, fact sheet and coverage, and says what they hold', async ({
  page,
  at,
  words,
}) => {
  await page.goto(at('/press'));
  const material = page.getByRole('region', { name: words.press.material });
  for (const [label, says] of [
    [words.navigation.quotes, words.quote.description],
    [words.navigation.facts, words.facts.description],
    [words.navigation.coverage, words.coverage.description],
  ] as const) {
    const entry = material.getByRole('listitem').filter({ has: page.getByRole('link', { name: label, exact: true }) });
    await expect(entry).toContainText(says);
  }
});

test('a journalist reads a release as wire copy: kind, headline, summary, dateline, text, boilerplate, basis', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  for (const release of listOf(edition, 'press', siteLocale)) {
    await page.goto(at(`/press/${release.id}`));
    const article = page.getByRole('article');
    const kind = `${words.press[release.facts.kind]} · ${formatDate(siteLocale, release.facts.date)}`;
    await expect(article.getByText(kind, { exact: true })).toBeVisible();
    await expect(article.getByRole('heading', { level: 1 })).toHaveText(release.words.headline);
    await expect(article.getByText(release.words.summary)).toBeVisible();
    const day = formatDate(release.lang, release.facts.date);
    await expect(article.getByText(`${release.words.place}, ${day}`, { exact: true })).toBeVisible();
    for (const paragraph of paragraphsOf(release.body)) await expect(article).toContainText(paragraph);
    const about = article.getByRole('region', { name: words.press.about });
    const told = await about.evaluate(withoutRaised);
    for (const paragraph of paragraphsOf(filmOf(edition, siteLocale).body)) expect(told).toContain(paragraph);
    await expect(article.getByRole('region', { name: words.press.basis })).toContainText(release.words.basis);
    if (release.words.editorsNote)
      await expect(article.getByRole('complementary', { name: words.press.editorsNote })).toContainText(
        release.words.editorsNote,
      );
  }
});

test('every quotation of a release stands where the text places it, with its speaker', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  let quotations = 0;
  for (const { id, body } of listOf(edition, 'press', siteLocale)) {
    await page.goto(at(`/press/${id}`));
    const placed = [...body.matchAll(/^\[\[quote:(.+)\]\]$/gm)]
      .map(([, quote = '']) => quote)
      .filter((quote) => edition.find('quotes', quote));
    const figures = page
      .getByRole('article')
      .getByRole('figure')
      .filter({ has: page.locator('blockquote') });
    await expect(figures).toHaveCount(placed.length);
    for (const [index, quoteId] of placed.entries()) {
      const quote = itemOf(edition, 'quotes', quoteId, siteLocale);
      const speaker = namedPeople(edition, siteLocale).find(({ person }) => person.id === quote?.facts.speaker);
      const figure = figures.nth(index);
      await expect(figure.getByRole('blockquote')).toHaveText(
        standaloneQuotation(quote?.lang ?? siteLocale, quote?.body ?? ''),
      );
      await expect(figure.getByRole('link', { name: speaker?.name.name, exact: true })).toBeVisible();
      const isTranslated = !quote?.facts.originals.includes(quote.lang);
      const mark = words.quote.translated.split('{')[0]?.trim() ?? '';
      await expect(figure.locator('figcaption > span').getByText(mark)).toHaveCount(isTranslated ? 1 : 0);
      quotations += 1;
    }
  }
  expect(quotations).toBeGreaterThan(0);
});

test('beside a release stand the people in it and whom to call', async ({ page, at, words, edition, siteLocale }) => {
  let named = 0;
  for (const item of edition.all('press')) {
    await page.goto(at(`/press/${item.id}`));
    const article = page.getByRole('article');
    const contact = itemOf(edition, 'contacts', item.facts.contact, siteLocale);
    const card = article.getByRole('region', { name: words.press.contact });
    await expect(card).toContainText(contact?.words.name ?? 'a name');
    await expect(card.getByRole('link', { name: contact?.facts.phone })).toBeVisible();
    await expect(card.getByRole('link', { name: contact?.facts.email })).toBeVisible();

    const ids = peopleIn(edition, item).map(({ id }) => id);
    const people = namedPeople(edition, siteLocale).filter(({ person }) => ids.includes(person.id));
    named += people.length;
    const margin = article.locator('dl > div').filter({ hasText: words.press.people });
    await expect(margin.getByRole('link')).toHaveText(people.map(({ name }) => name.name));
    const [first] = people;
    if (!first) continue;
    await margin.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.name.name);
  }
  expect(named).toBeGreaterThan(0);
});
