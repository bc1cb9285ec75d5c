import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../../support/every-page';

test.use({ javaScriptEnabled: true });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];

/** The rules that look at colours: in the dark only they can find what was not found in the light. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const schemes = {
  light: { runOnly: { type: 'tag', values: tags } },
  dark: { runOnly: { type: 'rule', values: colourRules } },
} as const satisfies Record<string, axe.RunOptions>;

/** axe-core itself: its wrapper for Playwright loads the library anew for every look and takes six times as long. */
async function violationsOn(page: Page, scheme: keyof typeof schemes): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run({ ...options, resultTypes: ['violations'] }),
    schemes[scheme] as axe.RunOptions,
  );
  expect(passes.length, page.url()).toBeGreaterThanOrEqual(scheme === 'light' ? 20 : 1);
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
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await violationsOn(page, colorScheme);
        faults.push(...found.map((fault) => `${address} at ${width} px, ${colorScheme}: ${fault}`));
      }
    }
  }
  expect(faults).toEqual([]);
});
