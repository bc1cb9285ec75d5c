import { namedPeople, type Source, sourceLinks } from '../../lib/content';
import { localPath } from '../../lib/i18n/routes';
import { expect, test } from '../support/with-edition';

test('a journalist checks who plays a part that only the press names, and whose word each statement is', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const found = namedPeople(edition, siteLocale).find(
    ({ person: { facts } }) => facts.characterEvidence?.saidBy === 'press' && facts.evidence.saidBy === 'production',
  );
  if (!found?.person.words.character) throw new Error('The press names no part.');
  const { facts, words: told } = found.person;
  const hrefs = (sources: readonly Source[] = []) =>
    sourceLinks(edition, siteLocale, sources).map((link) =>
      link.form === 'page' ? link.href : localPath(siteLocale, `/press/${link.id}`),
    );

  await page.goto(at(''));
  await page.getByRole('link', { name: words.navigation.people, exact: true }).first().click();
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: told.character });
  await expect(entry.getByRole('link')).toHaveText(found.name.name);
  await entry.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(found.name.name);
  await expect(page.getByRole('main')).toContainText(told.role);
  await expect(page.getByRole('main')).toContainText(`${words.people.character}: ${told.character}`);

  const sources = page.getByRole('region', { name: words.people.sources, exact: true });
  const ofPart = sources.locator('dt', { hasText: words.people.character }).locator('+ dd');
  await expect(ofPart).toContainText(words.facts.saidByPress);
  await expect(ofPart).not.toContainText(words.facts.saidByProduction);
  const links = await ofPart.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(hrefs(facts.characterEvidence?.sources));

  const ofCredit = sources.locator('dt', { hasText: words.people.credit }).locator('+ dd');
  await expect(ofCredit).toContainText(words.facts.saidByProduction);
  const credit = await ofCredit.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(credit).toEqual(hrefs(facts.evidence.sources));
});

test('neither a person’s page nor a line of the list calls a report of the press a statement of the production', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  test.slow();
  const reported = namedPeople(edition, siteLocale).filter(({ person }) => person.facts.evidence.saidBy === 'press');
  expect(reported.length).toBeGreaterThan(0);
  for (const { person, path, hasPage } of reported) {
    await page.goto(at(path));
    const sources = hasPage
      ? page.getByRole('region', { name: words.people.sources, exact: true })
      : page.locator(`#${person.id}`);
    await expect(sources).toContainText(words.facts.saidByPress);
    await expect(sources).not.toContainText(words.facts.saidByProduction);
  }
});
