import { parse } from 'csv-parse/sync';
import { filmOf, listOf, namedPeople } from '../../lib/content';
import { translator } from '../../lib/i18n/translator';
import { expect, test } from '../support/with-edition';

test('a fact checker finds a source beside every fact, and who says it', async ({ page, at, words }) => {
  await page.goto(at('/press/facts'));
  const rows = page.locator('tbody').getByRole('row');
  const facts = await rows.evaluateAll((all) =>
    all.map((row) => ({
      label: row.querySelector('th')?.textContent?.trim() ?? '',
      value: row.querySelectorAll('td')[0]?.textContent?.trim() ?? '',
      status: row.querySelectorAll('td')[1]?.textContent?.trim() ?? '',
      source: row.querySelectorAll('td')[2]?.textContent?.trim() ?? '',
      links: row.querySelectorAll('td')[2]?.querySelectorAll('a[href]').length ?? 0,
    })),
  );
  expect(facts.length).toBeGreaterThan(10);
  const sides = [words.facts.saidByProduction, words.facts.saidByPress];
  const reasons: string[] = [words.facts.notSupplied, words.facts.toBeAnnounced];
  for (const { label, value, status, source, links } of facts) {
    expect(label).not.toBe('');
    expect(value, label).not.toBe('');
    if (reasons.includes(value)) expect([status, source], label).toEqual(['', '']);
    else {
      expect(links, label).toBeGreaterThan(0);
      expect(sides, label).toContain(status);
      expect(source.includes(words.date.undated) || /\d{4}/.test(source), `${label}: ${source}`).toBe(true);
    }
  }
});

test('what nobody has supplied says so', async ({ page, at, words, edition, siteLocale }) => {
  const film = filmOf(edition, siteLocale);
  const open = film.facts.factSheet.filter(({ saidBy }) => saidBy === 'nobody');
  expect(open.length).toBeGreaterThan(0);
  await page.goto(at('/press/facts'));
  for (const { id } of open) {
    const label = film.words.factSheet[id]?.label ?? id;
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
    await expect(row.getByRole('cell').first()).toHaveText(words.facts.notSupplied);
  }
});

test('the sheet gives title, year, length and direction, and tells the film’s facts in words', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/facts'));
  const rowsOf = (label: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
  const film = filmOf(edition, siteLocale);
  await expect(rowsOf(words.facts.title).getByRole('cell').first()).toHaveText(film.words.title);
  await expect(rowsOf(words.facts.year).getByRole('cell').first()).toHaveText(String(film.facts.year));
  await expect(rowsOf(words.facts.runningTime)).toContainText(String(film.facts.runningTime));
  const directors = namedPeople(edition, siteLocale).filter(({ person }) => person.facts.credits.includes('director'));
  const director = translator(siteLocale)('facts.director', { count: directors.length });
  await expect(rowsOf(director).getByRole('cell').first()).toHaveText(directors.map(({ name }) => name.name).join(''));
  for (const { label, text } of Object.values(film.words.factSheet)) {
    await expect(rowsOf(label), 'a label names one row').toHaveCount(1);
    if (text) await expect(rowsOf(label).getByRole('cell').first()).toHaveText(text);
  }
});

test('a part that only the press names stands in a row of the press, not of the production', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const parts = listOf(edition, 'people', siteLocale).filter(
    ({ facts, words: told }) =>
      told.character &&
      facts.credits.includes('actor') &&
      (facts.characterEvidence ?? facts.evidence).saidBy === 'press',
  );
  expect(parts.length).toBeGreaterThan(0);
  await page.goto(at('/press/facts'));
  const labels = [words.facts.characters, words.facts.labelByPress.replace('{label}', words.facts.characters)];
  const cast = page.getByRole('row').filter({
    has: labels.map((name) => page.getByRole('rowheader', { name, exact: true })).reduce((one, other) => one.or(other)),
  });
  for (const { words: told } of parts) {
    const row = cast.filter({ hasText: told.character ?? '' });
    await expect(row).toHaveCount(1);
    await expect(row.getByRole('cell').nth(1)).toHaveText(words.facts.saidByPress);
  }
});

test('the table and the data hold the rows of the page', async ({ page, request, at, words }) => {
  await page.goto(at('/press/facts'));
  const ids = await page.locator('tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
  const href = (name: string) => page.getByRole('main').getByRole('link', { name }).getAttribute('href');
  const csv = await request.get(String(await href(words.facts.csv)));
  expect(csv.headers()).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
  const [, ...rows] = parse(await csv.text(), { bom: true }) as string[][];
  expect(rows.map(([id]) => id)).toEqual(ids);
  const json = await request.get(String(await href(words.facts.json)));
  expect((await json.json()).facts.map(({ id }: { id: string }) => id)).toEqual(ids.map((id) => `facts/${id}`));
});
