import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { locales } from '../../../lib/i18n/locales';
import { expect, test } from '../../support/every-page';

test.use({ javaScriptEnabled: true });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A page is looked at in one of these pairs, and in the next language in the other: all languages together show every
 * page on phone and desk, in light and dark.
 */
const pairsOfLooks = [
  [
    { width: 320, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ],
  [
    { width: 320, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ],
] as const;

/** axe-core itself: its wrapper for Playwright loads the library anew for every look and takes six times as long. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    tags,
  );
  expect(passes.length, page.url()).toBeGreaterThan(20);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('axe finds no violation of WCAG 2.2 AA or best practice, on phone and desk, in light and dark', async ({
  addresses,
  open,
  page,
  siteLocale,
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  for (const [index, address] of addresses.entries()) {
    await open(address);
    await page.evaluate(axe.source);
    const pair = pairsOfLooks[(index + locales.indexOf(siteLocale)) % pairsOfLooks.length] ?? pairsOfLooks[0];
    for (const { width, colorScheme } of pair) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const found = await violationsOn(page);
      faults.push(...found.map((fault) => `${address} at ${width} px, ${colorScheme}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
