import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../../support/every-page';

test.use({ javaScriptEnabled: true });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const colorSchemes = ['light', 'dark'] as const;

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
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  for (const address of addresses) {
    await open(address);
    await page.evaluate(axe.source);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of colorSchemes) {
        await page.emulateMedia({ colorScheme });
        const found = await violationsOn(page);
        faults.push(...found.map((fault) => `${address} at ${width} px, ${colorScheme}: ${fault}`));
      }
    }
  }
  expect(faults).toEqual([]);
});
