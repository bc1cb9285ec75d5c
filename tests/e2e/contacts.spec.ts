import { contactInLanguage, filmOf, listOf, sourceLinks } from '../../lib/content';
import { expect, test } from '../support/with-edition';

test('one click from the start page stands whom to call and write to', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at(''));
  const navigation = page.getByRole('navigation', { name: words.site.mainNavigation });
  await navigation.getByRole('link', { name: words.navigation.contacts, exact: true }).click();
  await expect(page).toHaveURL(at('/contacts'));
  const contacts = listOf(edition, 'contacts', siteLocale);
  expect(contacts.length).toBeGreaterThan(0);
  for (const { facts, words: told } of contacts) {
    const card = page.getByRole('region', { name: words.contacts.press, exact: true });
    await expect(card).toContainText(`${told.name}, ${facts.organization}`);
    await expect(card).toContainText(told.role);
    await expect(card.getByRole('link', { name: facts.phone })).toHaveAttribute('href', /^tel:\+\d+$/);
    await expect(card.getByRole('link', { name: facts.email })).toHaveAttribute('href', `mailto:${facts.email}`);
  }
});

test('a mail that asks for an interview is begun, with the film in its subject', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/contacts'));
  const requests = page.getByRole('region', { name: words.contacts.requests, exact: true });
  const ask = requests.getByRole('link', { name: words.contacts.request.interview.label });
  const mail = new URL(String(await ask.getAttribute('href')));
  expect(mail.pathname).toBe(contactInLanguage(edition, siteLocale)?.facts.email);
  expect(mail.searchParams.get('subject')).toContain(filmOf(edition, siteLocale).words.title);
});

test('companies and media partners stand with what they did and who says so', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/contacts'));
  const partners = listOf(edition, 'partners', siteLocale);
  expect(partners.length).toBeGreaterThan(0);
  for (const { facts, words: told } of partners) {
    const entry = page
      .getByRole('region', { name: words.contacts[facts.kind], exact: true })
      .getByRole('listitem')
      .filter({ hasText: told.name ?? facts.name });
    if (told.note) await expect(entry).toContainText(told.note);
    const side = facts.evidence.saidBy === 'press' ? words.facts.saidByPress : words.facts.saidByProduction;
    await expect(entry).toContainText(side);
    const reach = [facts.url, facts.phone, facts.email].filter((each) => each !== undefined);
    const sources = sourceLinks(edition, siteLocale, facts.evidence.sources);
    await expect(entry.getByRole('link')).toHaveCount(reach.length + sources.length);
  }
});
