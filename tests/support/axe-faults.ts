import type { Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const usualHeight = 900;

/** As tall as its page, so that what sticks to its lower edge covers nothing that one has only to scroll to. */
async function makeWindowWhole(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(usualHeight, height) });
}

type Window = { isWhole?: true };

/** What axe finds in a page at this width, and by how much the page is wider than its window. */
export async function axeFaults(page: Page, width: number, { isWhole }: Window = {}): Promise<string[]> {
  await page.setViewportSize({ width, height: usualHeight });
  if (isWhole) await makeWindowWhole(page, width);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (runOnly) => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const { violations } = await loaded.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, tags);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...found, ...(over > 0 ? [`${over} px wider than the window`] : [])];
}
