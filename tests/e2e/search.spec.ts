import { contactInLanguage, listOf, nameOf, personPath } from '../../lib/content';
import { type Locale, locales } from '../../lib/i18n/locales';
import { messages } from '../../lib/i18n/messages';
import { expect, test } from '../support/with-edition';

/** An interface sentence around what was typed. */
const around = (sentence: string, typed: string) => sentence.replace('{query}', typed);

const nonsense = 'Xyzzyqwvut';

test('a journalist goes to the search from any page, types a name, and the first hit is the person', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const [person] = listOf(edition, 'people', siteLocale);
  if (!person) throw new Error('The content has no people.');
  const { name } = nameOf(edition, person);
  await page.goto(at('/press'));
  const navigation = page.getByRole('navigation', { name: words.site.mainNavigation });
  await navigation.getByRole('link', { name: words.navigation.search, exact: true }).click();
  await page.getByLabel(words.search.label).fill(name);
  await page.getByRole('button', { name: words.search.submit, exact: true }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === name);
  await expect(page.getByLabel(words.search.label)).toHaveValue(name);
  const first = page.getByRole('main').locator('ol > li').first();
  await expect(first).toContainText(words.search.kind.people);
  await expect(first.locator('h2 mark').first()).toHaveText(name.split(' ')[0] as string);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${at(`/people/${person.id}`)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('the other languages lead to the same search, and the page stays out of search engines', async ({
  page,
  at,
  words,
  siteLocale,
}) => {
  await page.goto(at('/search?q=2025'));
  const other = locales.find((locale) => locale !== siteLocale) as Locale;
  const choice = page.getByRole('navigation', { name: words.site.languages }).getByRole('link').first();
  await expect(choice).toHaveAttribute('href', `/${other}/search?q=2025`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${at('/search')}$`));
  await expect(page).toHaveTitle(new RegExp(`^${around(words.search.title, '2025')}(?: ·|\\u00a0—) `));
});

test('a word of another language finds what is told in the reader’s own, if it is', async ({
  page,
  at,
  words,
  siteLocale,
}) => {
  const foreign: Locale = siteLocale === 'ru' ? 'es' : 'ru';
  await page.goto(at(`/search?q=${encodeURIComponent(messages[foreign].navigation.premiere)}`));
  const first = page.getByRole('main').locator('ol > li').first();
  await expect(first).toContainText(words.navigation.premiere);
  await expect(first.getByRole('link')).toHaveAttribute('href', at('/premiere'));
});

test('who asks for figures that nobody supplied is told so, and whom to ask', async ({ page, at, words }) => {
  await page.goto(at(`/search?q=${encodeURIComponent(words.search.asked.boxOffice.split(',')[0] ?? '')}`));
  const main = page.getByRole('main');
  await expect(main).toContainText(words.search.notSupplied);
  await expect(main.locator('ol > li').first().getByRole('link')).toHaveAttribute('href', at('/contacts#press'));
});

test('a search for nothing shows the form and what it is good for', async ({ page, at, words }) => {
  for (const address of ['/search', '/search?q=', '/search?q=%20%09']) {
    await page.goto(at(address));
    await expect(page.getByLabel(words.search.label)).toHaveValue('');
    await expect(page.getByRole('main')).toContainText(words.search.hint);
    await expect(page.getByRole('main').locator('ol')).toHaveCount(0);
  }
});

test('one letter is too little', async ({ page, at, words }) => {
  await page.goto(at('/search?q=%D1%8F'));
  await expect(page.getByRole('main')).toContainText(words.search.tooShort);
  await expect(page.getByRole('main').locator('ol')).toHaveCount(0);
});

test('10 000 letters are answered, and the page says that they were too many', async ({ page, at, words }) => {
  const response = await page.goto(at(`/search?q=${encodeURIComponent('ж'.repeat(10_000))}`));
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('main')).toContainText(words.search.wasCut);
});

test('who finds nothing gets names that are nearly so, pages to go to and, once, the press contact', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const contact = contactInLanguage(edition, siteLocale);
  await page.goto(at(`/search?q=${nonsense}`));
  const main = page.getByRole('main');
  await expect(main).toContainText(around(words.search.nothing, nonsense));
  await expect(main.getByRole('link', { name: words.navigation.people, exact: true })).toBeVisible();
  await expect(page.locator(`a[href="mailto:${contact?.facts.email}"]`)).toHaveCount(1);

  const surnames = listOf(edition, 'people', siteLocale).map((person) => ({
    id: person.id,
    surname: nameOf(edition, person).name.split(' ').at(-1) ?? '',
  }));
  const longest = surnames.reduce((one, other) => (other.surname.length > one.surname.length ? other : one));
  await page.goto(at(`/search?q=${longest.surname}xmx`));
  const suggestions = page.getByRole('region', { name: words.search.suggestions });
  await expect(suggestions.locator(`a[href="${at(personPath(edition, longest.id))}"]`)).toBeVisible();
});

const hostileWords = [
  '"><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  "' OR 1=1; DROP TABLE press --",
  '(word+)+$ .* [^]',
  '🎬🎭🏳️‍🌈',
  'one\0two',
  '{query} {count, plural}',
  '../../etc/passwd',
  '__proto__',
  '\u202egnihton',
];

test('hostile words are nothing but words to look for', async ({ page, at, words }) => {
  for (const hostile of hostileWords) {
    const response = await page.goto(at(`/search?q=${encodeURIComponent(hostile)}`));
    expect(response?.status(), hostile).toBe(200);
    const seen = hostile.replace('\0', ' ').replace(/\p{Cf}/gu, '');
    await expect(page.getByLabel(words.search.label)).toHaveValue(seen);
    await expect(page.getByRole('main')).toContainText(seen);
    await expect(page.locator('script:not([type])')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.navigation.search);
  }
});
