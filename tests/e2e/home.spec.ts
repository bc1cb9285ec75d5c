import { filmOf, listOf, namedPeople } from '../../lib/content';
import { countryName, formatDate, formatList } from '../../lib/i18n/formats';
import { locales } from '../../lib/i18n/locales';
import { expect, test } from '../support/with-edition';

test.beforeEach(async ({ page, at }) => {
  await page.goto(at(''));
});

test('the start page tells what film this is: title in every language, director, countries, year, story', async ({
  page,
  words,
  edition,
  siteLocale,
}) => {
  const main = page.getByRole('main');
  const film = filmOf(edition, siteLocale);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(film.words.title);
  for (const locale of locales) await expect(main).toContainText(filmOf(edition, locale).words.title);

  const directors = namedPeople(edition, siteLocale).filter(({ person }) => person.facts.credits.includes('director'));
  const names = formatList(
    siteLocale,
    directors.map(({ name }) => name.name),
  );
  const countries = film.facts.countries.map((country) => countryName(siteLocale, country));
  await expect(main).toContainText(words.home.director.replace('{names}', names));
  await expect(main).toContainText(`${formatList(siteLocale, countries)}, ${film.facts.year}`);
  await expect(main).toContainText(film.words.genre);
  await expect(main).toContainText(film.words.synopsis.short);
  await expect(main).toContainText(film.words.synopsis.medium);
});

test('the start page shows where and when, the latest press first, and the leads first', async ({
  page,
  words,
  edition,
  siteLocale,
}) => {
  const dates = page.getByRole('region', { name: words.home.whenAndWhere }).getByRole('listitem');
  await expect(dates).toHaveCount(4);

  const press = page.getByRole('region', { name: words.home.latestPress });
  const releases = listOf(edition, 'press', siteLocale).slice(0, 3);
  await expect(press.getByRole('heading', { level: 3 })).toHaveText(
    releases.map(({ words: { headline } }) => headline),
  );
  for (const { facts } of releases) await expect(press).toContainText(formatDate(siteLocale, facts.date));

  const people = page.getByRole('region', { name: words.home.people }).getByRole('link');
  const leads = namedPeople(edition, siteLocale)
    .filter(({ hasPage }) => hasPage)
    .slice(0, 2);
  for (const [index, { name }] of leads.entries()) await expect(people.nth(index)).toHaveText(name.name);
});

test('each part of the start page leads on to all of it', async ({ page, at, words }) => {
  const onward: [text: string, path: string][] = [
    [words.home.allDates, '/dates'],
    [words.home.readStory, '/story'],
    [words.home.allPress, '/press'],
    [words.home.allPeople, '/people'],
  ];
  for (const [text, path] of onward) {
    await page.getByRole('main').getByRole('link', { name: text, exact: true }).click();
    await expect(page).toHaveURL(at(path));
    await page.goBack();
  }
});
