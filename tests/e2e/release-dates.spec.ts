import { datesByClock, listOf, nearestDates, premiereOf, quotesOf } from '../../lib/content';
import { countryName, formatDate, standaloneQuotation } from '../../lib/i18n/formats';
import { expect, test } from '../support/with-edition';

test('a fan sees on the start page when the film opens', async ({ page, at, words, edition, siteLocale }) => {
  await page.goto(at(''));
  const openings = nearestDates(edition, siteLocale, 4).filter(({ facts }) => facts.kind === 'theatrical');
  expect(openings.length).toBeGreaterThan(0);
  for (const { facts } of openings) {
    const entry = page
      .getByRole('region', { name: words.home.whenAndWhere })
      .getByRole('listitem')
      .filter({ hasText: `${words.releaseKind.theatrical}, ${countryName(siteLocale, facts.territory ?? '')}` });
    await expect(entry).toHaveCount(1);
    await expect(entry.locator('time')).toHaveText(formatDate(siteLocale, facts.date));
    await expect(entry.locator('time')).toHaveAttribute('datetime', facts.date);
  }
});

test('a fan finds an opening among all dates, and who says so', async ({ page, at, words, edition, siteLocale }) => {
  const opening = listOf(edition, 'release-dates', siteLocale).find(
    ({ facts }) => facts.kind === 'theatrical' && facts.evidence.saidBy === 'production',
  );
  if (!opening) throw new Error('The production names no cinema release.');
  const { facts, words: said } = opening;
  expect(facts.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await page.goto(at(''));
  await page.getByRole('link', { name: words.home.allDates, exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: said.title });
  await expect(row.getByRole('rowheader')).toHaveText(formatDate(siteLocale, facts.date));
  await expect(row).toContainText(countryName(siteLocale, facts.territory ?? ''));
  await expect(row).toContainText(words.facts.saidByProduction);
  await row.getByRole('link').last().click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('a date known to the month only is printed as a month, and as said by the press', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const month = listOf(edition, 'release-dates', siteLocale).find(({ facts }) => /^\d{4}-\d{2}$/.test(facts.date));
  if (!month) throw new Error('The content has no date known to the month only.');
  await page.goto(at('/dates'));
  const row = page.getByRole('row').filter({ hasText: month.words.title });
  await expect(row.locator('time').first()).toHaveAttribute('datetime', month.facts.date);
  await expect(row.getByRole('rowheader')).toHaveText(new RegExp(`^\\D+${month.facts.date.slice(0, 4)}$`));
  await expect(row).toContainText(words.facts.saidByPress);
});

test('the premiere page says where, when and what was said, and leads to all dates', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const premiere = premiereOf(edition, siteLocale);
  if (!premiere) throw new Error('The content has no festival premiere.');
  await page.goto(at('/premiere'));
  const main = page.getByRole('main');
  await expect(main.locator('time').first()).toHaveText(formatDate(siteLocale, premiere.facts.date));
  await expect(main).toContainText([premiere.words.venue, premiere.words.city].join(', '));
  const said = quotesOf(edition, siteLocale, ({ facts }) => facts.date === premiere.facts.date);
  expect(said.length).toBeGreaterThan(0);
  const region = page.getByRole('region', { name: words.premiere.said });
  for (const { quote, name } of said) {
    const figure = region.getByRole('figure').filter({ hasText: standaloneQuotation(quote.lang, quote.body) });
    await expect(figure.getByRole('link', { name: name.name })).toBeVisible();
  }
  await main.getByRole('link', { name: words.home.allDates, exact: true }).click();
  await expect(page).toHaveURL(at('/dates'));
});

test('a fan finds what comes first, and below it what lies behind', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const { coming, past } = datesByClock(edition, siteLocale);
  await page.goto(at('/dates'));
  for (const [name, dates] of [
    [words.dates.coming, coming],
    [words.dates.past, past],
  ] as const) {
    expect(dates.length).toBeGreaterThan(0);
    const rows = page.getByRole('region', { name, exact: true }).locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(dates.length);
    for (const [index, { words: said }] of dates.entries()) await expect(rows.nth(index)).toContainText(said.title);
  }
});

test('a fan finds their country in a list, and is told where nothing is known of it', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/dates'));
  const choice = page.getByRole('region', { name: words.territory.choose });
  await choice.getByText(words.territory.all).click();
  await choice.getByRole('link', { name: countryName(siteLocale, 'MX'), exact: true }).click();
  await expect(page).toHaveURL(at('/dates/MX'));
  await expect(page.getByRole('main')).toContainText(words.territory.noDate);
  await expect(page.getByRole('main')).toContainText(words.territory.notSupplied);
  const nearest = page.getByRole('region', { name: words.territory.nearest }).getByRole('listitem');
  await expect(nearest).toHaveCount(nearestDates(edition, siteLocale, 3).length);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('a fan takes the dates of their country along, once or for good', async ({ page, at, words, siteLocale }) => {
  await page.goto(at('/dates/IS'));
  const calendar = page.getByRole('region', { name: words.territory.calendar });
  await expect(calendar).toContainText(words.calendar.hint);
  const file = calendar.getByRole('link', { name: words.calendar.download });
  await expect(file).toHaveAttribute('href', at('/dates/IS.ics'));
  const subscribe = calendar.getByRole('link', { name: words.calendar.subscribe });
  await expect(subscribe).toHaveAttribute('href', new RegExp(`^webcal://[^/]+${at('/dates/IS.ics')}$`));
  const answer = await page.request.get(at('/dates/IS.ics'));
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await answer.text()).toContain(`NAME;LANGUAGE=${siteLocale}:`);
});
