import { expect, test } from '../../support/every-page';

test.use({ viewport: { width: 320, height: 640 } });

test('no page scrolls sideways on a screen 320 pixels wide', async ({ addresses, open, page }) => {
  test.slow();
  const wide: string[] = [];
  for (const address of addresses) {
    await open(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address}: ${width} px`);
  }
  expect(wide).toEqual([]);
});
