import axe from 'axe-core';
import { locales } from '../../../lib/i18n/locales';
import { expect, test } from '../../support/desk-test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const addresses = [
  '/desk',
  '/desk/items',
  '/desk/translations',
  '/desk/publish',
  '/desk/bin',
  '/desk/press/opening-night/ru',
  '/desk/film/film',
];

const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

for (const deskLocale of locales)
  test.describe(deskLocale, () => {
    test.use({ deskLocale });

    test('axe finds nothing, and nothing scrolls sideways, on phone and desk, in light and dark', async ({
      open,
      page,
    }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      for (const address of addresses)
        for (const { width, colorScheme } of looks) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await open(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('load');
          await page.evaluate(axe.source);
          const found = await page.evaluate(async (runOnly) => {
            const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly });
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          }, tags);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) found.push(`${over} px wider than the window`);
          faults.push(...found.map((fault) => `${address} at ${width} px: ${fault}`));
        }
      expect(faults).toEqual([]);
    });
  });
