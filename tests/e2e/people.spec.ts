import {
  coverageOf,
  localize,
  namedPeople,
  otherNamesOf,
  pressReleasesWith,
  quotesOf,
  sourceLinks,
} from '../../lib/content';
import { standaloneQuotation } from '../../lib/i18n/formats';
import { paragraphsOf } from '../support/paragraphs';
import { expect, test } from '../support/with-edition';

test('the people page lists everyone by group, leads first, with character or role', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/people'));
  const people = namedPeople(edition, siteLocale);
  for (const group of ['cast', 'crew', 'producers', 'guests'] as const) {
    const members = people.filter(({ person }) => person.facts.group === group);
    const region = page.getByRole('region', { name: words.people[group], exact: true });
    const entries = region.getByRole('listitem');
    await expect(entries).toHaveCount(members.length);
    for (const [index, { person, name }] of members.entries()) {
      await expect(entries.nth(index)).toContainText(name.name);
      await expect(entries.nth(index)).toContainText(person.words.character ?? person.words.role);
    }
    const links = region.locator(`a[href^="${at('/people/')}"]`);
    await expect(links).toHaveText(members.filter(({ hasPage }) => hasPage).map(({ name }) => name.name));
  }
});

test('whoever is only named has no page: the line in the list holds the sources, and every link leads to it', async ({
  page,
  request,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const named = namedPeople(edition, siteLocale).filter(({ hasPage }) => !hasPage);
  expect(named.length).toBeGreaterThan(0);
  await page.goto(at('/people'));
  for (const { person, name } of named) {
    const line = page.locator(`#${person.id}`);
    await expect(line).toContainText(name.name);
    const [source] = sourceLinks(edition, siteLocale, person.facts.evidence.sources);
    await expect(line.getByRole('link').first()).toHaveAttribute('href', source?.form === 'page' ? source.href : /./);
    for (const path of ['', '/share.png'])
      expect((await request.get(at(`/people/${person.id}${path}`))).status(), person.id).toBe(404);
  }
  await page.goto(at('/press/facts'));
  const [first] = named;
  const inTable = page.getByRole('link', { name: first?.name.name, exact: true }).first();
  await expect(inTable).toHaveAttribute('href', `${at('/people')}#${first?.person.id}`);
  await page.goto(at(''));
  const onHome = page.getByRole('region', { name: words.home.people, exact: true });
  await expect(onHome.locator('a[href*="#"]')).toHaveCount(0);
});

test('everyone else has a page: name in the reader’s script where it is documented, role, biography, sources', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  test.slow();
  const people = namedPeople(edition, siteLocale).filter(({ hasPage }) => hasPage);
  expect(people.length).toBeGreaterThan(0);
  for (const { person, name, path } of people) {
    await page.goto(at(path));
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(name.name);
    expect(await title.getAttribute('lang')).toBe(name.lang === siteLocale ? null : name.lang);
    const main = page.getByRole('main');
    await expect(main).toContainText(person.words.role);
    for (const spelling of otherNamesOf(edition, person)) await expect(main).toContainText(spelling);
    for (const paragraph of paragraphsOf(person.body)) await expect(main).toContainText(paragraph);
    const sources = page.getByRole('region', { name: words.people.sources, exact: true });
    await expect(sources.getByRole('link').first()).toBeVisible();
  }
});

test('a person’s page shows what they said and where they are written about', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const [someone] = namedPeople(edition, siteLocale).filter(
    ({ person: { id } }) =>
      quotesOf(edition, siteLocale, ({ facts }) => facts.speaker === id).length > 0 &&
      pressReleasesWith(edition, id).length > 0 &&
      coverageOf(edition, siteLocale, id).length > 0,
  );
  const id = someone?.person.id ?? 'nobody is quoted, announced and covered';
  await page.goto(at(`/people/${id}`));

  const quotations = page.getByRole('region', { name: words.people.quotes, exact: true });
  const said = quotesOf(edition, siteLocale, ({ facts }) => facts.speaker === id);
  await expect(quotations.getByRole('blockquote')).toHaveText(
    said.map(({ quote }) => standaloneQuotation(quote.lang, quote.body)),
  );
  const releases = page.getByRole('region', { name: words.people.releases, exact: true });
  await expect(releases.getByRole('heading', { level: 3 })).toHaveText(
    pressReleasesWith(edition, id).map((release) => localize(release, siteLocale).words.headline),
  );
  const coverage = page.getByRole('region', { name: words.people.coverage, exact: true });
  for (const { outlet } of coverageOf(edition, siteLocale, id))
    await expect(coverage.getByRole('link', { name: outlet }).first()).toBeVisible();
});
