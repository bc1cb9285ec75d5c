import { listOf } from '../../lib/content';
import { languageAfterIn } from '../../lib/i18n/formats';
import { translator } from '../../lib/i18n/translator';
import { paragraphsOf, withoutRaised } from '../support/paragraphs';
import { expect, test } from '../support/with-edition';

test('a reporter reads what others have asked, each answer at an address of its own and with its sources', async ({
  page,
  at,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/press'));
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: translator(siteLocale)('navigation.questions') })
    .click();
  const questions = listOf(edition, 'questions', siteLocale);
  expect(questions.length).toBeGreaterThan(1);
  for (const { id, words, body, facts, lang } of questions) {
    const section = page.getByRole('region', { name: words.question, exact: true });
    await expect(section).toHaveAttribute('id', id);
    const told = await section.evaluate(withoutRaised);
    for (const paragraph of paragraphsOf(body)) expect(told).toContain(paragraph);
    const sources = section.locator('p').last().getByRole('link');
    await expect(sources).toHaveCount(facts.sources.length);
    const notice = translator(siteLocale)('notice.untranslated', { language: languageAfterIn(siteLocale, lang) });
    await expect(section.getByText(notice)).toHaveCount(lang === siteLocale ? 0 : 1);
  }
});
