import { defineConfig } from '@playwright/test';
import { locales } from '../lib/i18n/locales';
import { browserArguments, chromiumPath } from './support/browser';
import { secondFilm } from './support/second-film';
import type { LocaleOption } from './support/test';

const port = 3215;
const origin = `http://localhost:${port}`;

/** They start servers of their own and speak HTTP: once is enough for all languages. */
const serverTests = 'server/**/*.spec.ts';

/** They open desks of their own, whose pages need their script. */
const deskTests = 'desk/*.spec.ts';

/** A project for each language; pages are read with scripts off, except where a test is about the enhancement. */
export default defineConfig<LocaleOption>({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  /** Milliseconds that something may take to be seen; what has to come sooner is measured by its test. */
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  webServer: {
    command: 'npm start',
    cwd: '..',
    url: `${origin}/healthz`,
    env: { PORT: String(port), CONTENT_DIR: secondFilm },
    timeout: 240_000,
  },
  use: {
    baseURL: origin,
    javaScriptEnabled: false,
    launchOptions: {
      executablePath: chromiumPath(),
      args: browserArguments,
    },
  },
  projects: [
    { name: 'server', testMatch: serverTests, timeout: 60_000, workers: 1 },
    { name: 'desk', testMatch: deskTests, timeout: 60_000, fullyParallel: false, use: { javaScriptEnabled: true } },
    ...locales.map((siteLocale) => ({ name: siteLocale, testIgnore: [serverTests, deskTests], use: { siteLocale } })),
  ],
});
