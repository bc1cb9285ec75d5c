import type { Page } from '@playwright/test';
import { expect, test } from '../support/with-edition';

/** Bytes: what a first reader of the start page loads before the first click. */
const firstView = 200_000;

/** Milliseconds: the page has been drawn with other fonts by then. */
const late = 700;

/** How far what stands in the window has moved by itself (Layout Instability API). */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shifts = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve([]), 300);
    });
    return shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
  });
}

/** Whether there are fonts like Times and Arial, which are everywhere but on the barest machines. */
function hasStandIns(page: Page): Promise<boolean> {
  const sources = [`local('Times New Roman'), local('Liberation Serif')`, `local('Arial'), local('Liberation Sans')`];
  return page.evaluate(
    (fonts) =>
      Promise.all(fonts.map((source) => new FontFace('stand-in', source).load())).then(
        () => true,
        () => false,
      ),
    sources,
  );
}

test.describe('with scripts, to look at what the browser did', () => {
  test.use({ javaScriptEnabled: true });

  for (const width of [390, 1440]) {
    test(`the first view of the start page is light, and nothing in it moves, ${width} pixels wide`, async ({
      page,
      at,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(''), { waitUntil: 'networkidle' });
      const sizes = await page.evaluate(() =>
        (performance.getEntries() as PerformanceResourceTiming[]).map(({ transferSize = 0 }) => transferSize),
      );
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(firstView);
      expect((await shiftOf(page)).toFixed(2)).toBe('0.00');
    });

    test(`nothing moves when the fonts come late, ${width} pixels wide`, async ({ page, at }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.route('**/*.woff2', (route) => setTimeout(() => route.continue(), late));
      await page.goto(at(''), { waitUntil: 'networkidle' });
      test.skip(!(await hasStandIns(page)), 'there is no font on this machine that is stretched to ours');
      expect((await shiftOf(page)).toFixed(2)).toBe('0.00');
    });
  }

  test('titles, texts and labels are set in the site’s own fonts', async ({ page, at }) => {
    await page.goto(at('/press'), { waitUntil: 'networkidle' });
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    for (const family of ['Literata Display', 'Literata', 'Golos Text'])
      expect(
        loaded.some((name) => name.replaceAll('"', '').startsWith(family)),
        family,
      ).toBe(true);
    expect(
      await page.evaluate(
        () =>
          [...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes('Fallback')).length,
      ),
    ).toBe(0);
  });
});

test('everything on the way through a page by keyboard shows where the reader is, from top to bottom', async ({
  page,
  at,
}) => {
  await page.goto(at('/press'));
  const links = await page.locator('a[href]').count();
  let last = -1;
  for (let step = 0; step < links; step += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveCSS('outline-style', 'solid');
    const order = await focused.evaluate((element) =>
      [...document.querySelectorAll('a[href]')].indexOf(element as HTMLAnchorElement),
    );
    expect(order).toBe(last + 1);
    last = order;
  }
  expect(links).toBeGreaterThan(20);
});

test('with the text twice as large nothing runs out of a page', async ({ page, at }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  for (const path of ['', '/premiere', '/press/facts', '/people', '/contacts']) {
    await page.goto(at(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(720);
  }
});

test('the mark and the title stay while pages change, unless the reader wants no motion', async ({ page, at }) => {
  await page.goto(at('/press'));
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveCSS('view-transition-name', 'title');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(title).toHaveCSS('view-transition-name', 'none');
});

test('in forced colours the mark and the horizon lines stay', async ({ page, at }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(at('/press'));
  await expect(page.locator('.mark')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('.rule').first()).toHaveCSS('border-top-style', 'solid');
});
