import { test as base, expect } from '@playwright/test';
import { messages } from '../../lib/desk/client/messages';
import type { Locale } from '../../lib/i18n/locales';
import { linkSecret, type RunningDesk, startDesk } from './desk-process';
import { type RunningServer, startServer } from './server';

type Fixtures = {
  /** In which the browser asks, and the desk speaks. */
  deskLocale: Locale;
  words: (typeof messages)[Locale];
  /** Console messages that the test expects: the browser tells of every refused request. */
  expectedConsole: RegExp;
  /** Opens a page of the desk, as whoever was given its address. */
  open: (path: string) => Promise<void>;
};

type Servers = {
  desk: RunningDesk;
  /** What readers see of the same folder. */
  site: RunningServer;
};

/** A test of the desk in a browser, on a desk of its own for each worker. */
export const test = base.extend<Fixtures, Servers>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const desk = await startDesk();
      await use(desk);
      await desk.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  site: [
    async ({ desk }, use) => {
      const site = await startServer({ CONTENT_DIR: desk.content, PRIVATE_LINK_SECRET: linkSecret });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  deskLocale: ['en', { option: true }],
  expectedConsole: [/(?!)/, { option: true }],
  locale: async ({ deskLocale }, use) => use(deskLocale),
  words: async ({ deskLocale }, use) => use(messages[deskLocale]),
  page: async ({ page, expectedConsole }, use) => {
    const unexpected: string[] = [];
    page.on('console', (message) => {
      if (!expectedConsole.test(message.text())) unexpected.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => unexpected.push(`error: ${error.message}`));
    await use(page);
    expect(unexpected).toEqual([]);
  },
  open: async ({ page, desk }, use) => {
    await page.goto(desk.entrance);
    await use(async (path) => void (await page.goto(desk.origin + path)));
  },
});

export { expect };
