import { coverageList, type Facts } from '../../lib/content';
import { formatDate, languageAfterIn, languageName } from '../../lib/i18n/formats';
import { type Translator, translator } from '../../lib/i18n/translator';
import { coverageLanguages, coverageQueries, coverageKinds as kinds } from '../../lib/publish/coverage-filter';
import { expect, test } from '../support/with-edition';

type Rating = NonNullable<Facts<'coverage'>['rating']>;

test('coverage is listed by kind, the reader’s language first, and every link says whose page it is and in which language', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/coverage'));
  const filters = page.getByRole('region', { name: words.filter.title });
  await expect(filters.locator('[aria-current]')).toHaveText([/\d/, /\d/]);
  const all = coverageList(edition, siteLocale);
  expect(all.length).toBeGreaterThan(0);
  for (const kind of kinds) {
    const entries = all.filter(({ facts }) => facts.kind === kind);
    const region = page.getByRole('region', { name: words.coverage[kind], exact: true });
    await expect(region).toHaveCount(entries.length > 0 ? 1 : 0);
    const shown = await region.getByRole('link').evaluateAll((links) =>
      links.map((link) => ({
        url: link.getAttribute('href'),
        language: link.getAttribute('hreflang'),
        rel: link.getAttribute('rel'),
        text: link.textContent,
        title: link.querySelector('cite')?.getAttribute('lang') ?? undefined,
      })),
    );
    expect(shown).toEqual(
      entries.map(({ facts, outlet }) => ({
        url: facts.url,
        language: facts.language,
        rel: 'external',
        text: facts.title ? `${outlet}: ${facts.title}` : outlet,
        title: facts.title && facts.language,
      })),
    );
  }
});

function ratingIn(t: Translator, { value, of, unit }: Rating): string {
  return of ? t(`coverage.${unit}Of`, { value, of }) : t(`coverage.${unit}`, { value });
}

test('each entry says what it is about, when it came out as far as that is known, and in which language', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/coverage'));
  const t = translator(siteLocale);
  for (const { facts, words: own, author } of coverageList(edition, siteLocale)) {
    const entry = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator(`a[href="${facts.url}"]`) });
    await expect(entry).toContainText(own.gist);
    const { date, seen, rating } = facts;
    const undated = seen ? t('date.seen', { day: formatDate(siteLocale, seen) }) : words.date.undated;
    const parts = [
      t('coverage.inLanguage', { language: languageAfterIn(siteLocale, facts.language) }),
      author,
      date ? formatDate(siteLocale, date) : undated,
      rating && ratingIn(t, rating),
    ];
    await expect(entry.locator('p').last()).toHaveText(parts.filter(Boolean).join(' · '));
  }
});

test('a reader narrows the list by language and kind through links, and comes back to all', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const all = coverageList(edition, siteLocale);
  const [language = 'none'] = coverageLanguages(all);
  const inLanguage = all.filter(({ facts }) => facts.language === language);
  const kind = inLanguage[0]?.facts.kind ?? 'review';
  const narrowed = inLanguage.filter(({ facts }) => facts.kind === kind);
  expect(inLanguage.length).toBeLessThan(all.length);
  expect(narrowed.length).toBeLessThan(inLanguage.length);
  await page.goto(at('/press/coverage'));
  const filters = page.getByRole('region', { name: words.filter.title });
  const main = page.getByRole('main');
  await filters.getByRole('link', { name: languageName(siteLocale, language) }).click();
  await expect(main.locator('[rel=external]')).toHaveCount(inLanguage.length);
  await filters.getByRole('link', { name: words.coverage[kind] }).click();
  await expect(page).toHaveURL(at(`/press/coverage?language=${language}&kind=${kind}`));
  await expect(main.locator('[rel=external]')).toHaveCount(narrowed.length);
  await expect(filters.locator('[aria-current]')).toHaveCount(2);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${at('/press/coverage')}$`));
  await filters.getByRole('link', { name: words.filter.all }).first().click();
  await expect(page).toHaveURL(at(`/press/coverage?kind=${kind}`));
  await filters.getByRole('link', { name: words.filter.all }).last().click();
  await expect(page).toHaveURL(at('/press/coverage'));
  await expect(main.locator('[rel=external]')).toHaveCount(all.length);
});

test('every list that a filter leads to has something in it', async ({ request, at, edition }) => {
  const queries = coverageQueries(edition);
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) {
    const response = await request.get(at(`/press/coverage?${query}`));
    expect(response.status(), query).toBe(200);
    expect(await response.text(), query).toContain('rel="external"');
  }
});
