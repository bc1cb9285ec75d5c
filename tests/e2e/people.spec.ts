import { coverageOf, localize, namedPeople, pressReleasesWith, quotesOf } from '../../lib/content';
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
    await expect(region.getByRole('link')).toHaveText(members.map(({ name }) => name.name));
    const entries = region.getByRole('listitem');
    for (const [index, { person }] of members.entries())
      await expect(entries.nth(index)).toContainText(person.words.character ?? person.words.role);
  }
});

test('everyone has a page: name in the reader’s script where it is documented, role, biography, sources', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  test.slow();
  const people = namedPeople(edition, siteLocale);
  expect(people.length).toBeGreaterThan(0);
  for (const { person, name } of people) {
    await page.goto(at(`/people/${person.id}`));
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(name.name);
    expect(await title.getAttribute('lang')).toBe(name.lang === siteLocale ? null : name.lang);
    const main = page.getByRole('main');
    await expect(main).toContainText(person.words.role);
    for (const spelling of person.facts.alsoWritten) await expect(main).toContainText(spelling);
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
      coverageOf(edition, id).length > 0,
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
  for (const { facts } of coverageOf(edition, id))
    await expect(coverage.getByRole('link', { name: facts.outlet }).first()).toBeVisible();
});
