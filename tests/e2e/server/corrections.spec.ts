import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { itemOf } from '../../../lib/content';
import { formatDate } from '../../../lib/i18n/formats';
import { type Locale, locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { secondFilmAt } from '../../support/second-film';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const edition = secondFilmAt(Date.now());

/** What was corrected in the second film's release, newest first. */
function changesIn(locale: Locale): string[] {
  const corrections = itemOf(edition, 'press', 'opening-night', locale)?.words.corrections ?? {};
  return ['baker', 'kites'].map((id) => corrections[id]?.what ?? `no correction ${id}`);
}

const days = ['2031-05-07', '2031-05-05'];

const contentOf = (page: Page, property: string) =>
  page.locator(`meta[property="${property}"]`).getAttribute('content');

for (const locale of locales) {
  const { correction: words, navigation } = messages[locale];

  test(`${locale}: who reads a corrected release sees first what was changed, when and why`, async ({
    page,
    server,
  }) => {
    await page.goto(`${server.origin}/${locale}/press/opening-night`);
    const box = page.getByRole('complementary', { name: words.title });
    const entries = box.getByRole('listitem');
    await expect(entries).toHaveCount(2);
    for (const [index, change] of changesIn(locale).entries()) {
      await expect(entries.nth(index)).toContainText(formatDate(locale, days[index] as string));
      await expect(entries.nth(index)).toContainText(change);
      await expect(entries.nth(index)).toContainText(`${words.why}: `);
    }
    const isAbove = await box.evaluate((node) => {
      const text = document.querySelector('article .prose') as Node;
      return (node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(isAbove).toBe(true);
    expect(await contentOf(page, 'article:modified_time')).toBe('2031-05-07T18:00:00-03:00');
    expect(await contentOf(page, 'article:published_time')).toBe('2031-05-04');
    expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain(
      '"dateModified":"2031-05-07T18:00:00-03:00"',
    );
  });

  test(`${locale}: all corrections stand in a list that leads to their releases`, async ({ page, server }) => {
    await page.goto(`${server.origin}/${locale}/press`);
    await page.getByRole('main').getByRole('link', { name: words.all }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(navigation.corrections);
    const entries = page.getByRole('main').getByRole('listitem');
    for (const [index, change] of changesIn(locale).entries()) await expect(entries.nth(index)).toContainText(change);
    await entries.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/press\/opening-night#correction-baker$/);
    await expect(page.locator(':target')).toContainText(changesIn(locale)[0] as string);
  });
}

test('where nothing was corrected, the list says so and a release is silent', async ({ page }) => {
  const server = await startServer({}, (content) => rmSync(join(content, 'press/opening-night'), { recursive: true }));
  try {
    for (const locale of locales) {
      const { correction: words } = messages[locale];
      await page.goto(`${server.origin}/${locale}/press/corrections`);
      await expect(page.getByRole('main')).toContainText(words.empty);
      await page.goto(`${server.origin}/${locale}/press/roof-report`);
      await expect(page.getByRole('article')).toBeVisible();
      await expect(page.getByRole('complementary', { name: words.title })).toHaveCount(0);
    }
  } finally {
    await server.stop();
  }
});
