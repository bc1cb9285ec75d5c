import { listOf } from '../../lib/content';
import { formatDate, languageName } from '../../lib/i18n/formats';
import { expect, test } from '../support/with-edition';

const kinds = ['review', 'interview', 'feature', 'news', 'advertorial'] as const;

test('coverage is listed by kind, newest first, and every link says whose page it is and in which language', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/coverage'));
  const all = listOf(edition, 'coverage', siteLocale);
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
      entries.map(({ facts }) => ({
        url: facts.url,
        language: facts.language,
        rel: 'external',
        text: facts.title ? `${facts.outlet}: ${facts.title}` : facts.outlet,
        title: facts.title && facts.language,
      })),
    );
  }
});

test('each entry says what it is about, when it came out as far as that is known, and in which language', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press/coverage'));
  for (const { facts, words: own } of listOf(edition, 'coverage', siteLocale)) {
    const entry = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator(`a[href="${facts.url}"]`) });
    await expect(entry).toContainText(own.gist);
    const language = words.coverage.inLanguage.replace('{language}', languageName(siteLocale, facts.language));
    const date = facts.date ? formatDate(siteLocale, facts.date) : words.date.undated;
    await expect(entry).toContainText(`${date}, ${language}`);
    if (facts.author) await expect(entry).toContainText(words.coverage.by.replace('{author}', facts.author));
    if (facts.rating) await expect(entry).toContainText(words.coverage.rating.replace('{rating}', facts.rating));
  }
});
