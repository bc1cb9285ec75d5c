import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { messages } from '../../lib/desk/client/messages';
import { type Locale, locales } from '../../lib/i18n/locales';
import { browserArguments, chromiumPath } from '../support/browser';
import { startDesk } from '../support/desk-process';
import { agencyTags, pressPhotograph } from '../support/press-photograph';

/** `npm run desk-pictures`: pictures of the desk for the manuals of `content/`, on the invented film. */

const folder = 'lib/desk/pictures';

/** Pixels. */
const viewport = { width: 1200, height: 800 };

/** What each picture shows, once its page is open. */
const shown = {
  today: { path: '/desk', prepare: async () => {} },
  release: {
    path: '/desk/press/second-helping',
    prepare: async (page: Page, locale: Locale) => {
      await page.getByText(messages[locale].embargo.title).scrollIntoViewIfNeeded();
    },
  },
  photographs: {
    path: '/desk/photographs',
    prepare: async (page: Page, locale: Locale) => {
      const buffer = await pressPhotograph({ tags: agencyTags, scene: 7 });
      const file = { name: 'Kite.jpg', mimeType: 'image/jpeg', buffer };
      await page.getByLabel(messages[locale].photographs.drop).setInputFiles(file);
      await page.getByRole('region', { name: file.name }).locator('img').scrollIntoViewIfNeeded();
    },
  },
} as const;

async function take(browser: Browser, entrance: string, locale: Locale): Promise<void> {
  const context = await browser.newContext({ viewport, locale, timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.goto(entrance);
  for (const [name, { path, prepare }] of Object.entries(shown)) {
    await page.goto(new URL(path, entrance).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await prepare(page, locale);
    const picture = sharp(await page.screenshot()).webp({ quality: 70 });
    await picture.toFile(join(folder, `${name}-${locale}.webp`));
  }
  await context.close();
}

mkdirSync(folder, { recursive: true });
const desk = await startDesk();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserArguments });
for (const locale of locales) await take(browser, desk.entrance, locale);
await browser.close();
await desk.stop();
