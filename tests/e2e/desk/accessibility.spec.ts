import { locales } from '../../../lib/i18n/locales';
import { axeFaults } from '../../support/axe-faults';
import { expect, test } from '../../support/desk-test';

const addresses = [
  '/desk',
  '/desk/items',
  '/desk/photographs',
  '/desk/stills/roof',
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
      for (const address of addresses) {
        await open(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('load');
        for (const { width, colorScheme } of looks) {
          await page.emulateMedia({ colorScheme });
          const found = await axeFaults(page, width);
          faults.push(...found.map((fault) => `${address} at ${width} px: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
  });
