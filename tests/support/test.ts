import { test as base, expect } from '@playwright/test';
import type { Locale } from '../../lib/i18n/locales';
import { messages } from '../../lib/i18n/messages';

export type LocaleOption = { siteLocale: Locale };

type Fixtures = LocaleOption & {
  /** The interface words of the language under test. */
  words: (typeof messages)[Locale];
  /** `/press` → `/es/press` */
  at: (path: string) => string;
};

/** A test in one language of the site. A console message that nobody expected, or a request to another host, fails it. */
export const test = base.extend<Fixtures>({
  siteLocale: ['en', { option: true }],
  words: async ({ siteLocale }, use) => use(messages[siteLocale]),
  at: async ({ siteLocale }, use) => use((path) => `/${siteLocale}${path}`),
  page: async ({ page, baseURL }, use) => {
    const unexpected: string[] = [];
    page.on('console', (message) => unexpected.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => unexpected.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (baseURL && !request.url().startsWith(baseURL)) unexpected.push(`request: ${request.url()}`);
    });
    await use(page);
    expect(unexpected).toEqual([]);
  },
});

export { expect };
