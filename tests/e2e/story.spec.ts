import { listOf, timelineOf } from '../../lib/content';
import { formatDate } from '../../lib/i18n/formats';
import { paragraphsOf, withoutRaised } from '../support/paragraphs';
import { expect, test } from '../support/with-edition';

test('a reader gets the plot, the history and the making of the film, whole', async ({
  page,
  at,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/story'));
  const sections = listOf(edition, 'story', siteLocale);
  expect(sections.length).toBeGreaterThan(0);
  for (const { words, body } of sections) {
    const section = page.getByRole('region', { name: words.title, exact: true });
    const told = await section.evaluate(withoutRaised);
    for (const paragraph of paragraphsOf(body)) expect(told).toContain(paragraph);
  }
});

test('the timeline runs from the oldest date to the newest, each event with its sources', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  await page.goto(at('/story'));
  const dated = listOf(edition, 'story', siteLocale).filter(({ facts }) => facts.timeline.length > 0);
  expect(dated.length).toBeGreaterThan(0);
  for (const section of dated) {
    const region = page.getByRole('region', { name: section.words.title, exact: true });
    await expect(region.getByRole('heading', { name: words.story.timeline })).toBeVisible();
    const events = timelineOf(edition, siteLocale, section);
    const entries = region.locator('ol').last().locator('> li');
    await expect(entries).toHaveCount(events.length);
    for (const [index, { date, text }] of events.entries()) {
      await expect(entries.nth(index)).toContainText(text);
      await expect(entries.nth(index).locator('time').first()).toHaveText(formatDate(siteLocale, date));
      await expect(entries.nth(index).getByRole('link').first()).toHaveAttribute('href', /^(?:https?:\/)?\//);
    }
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  }
});
