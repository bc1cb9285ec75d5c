import { defineConfig } from '@playwright/test';
import { locales } from '../lib/i18n/locales';
import { browserArguments, chromiumPath } from './support/browser';
import { secondFilm } from './support/second-film';
import type { LocaleOption } from './support/test';
import type { ContentOption } from './support/with-edition';

const ports = { site: 3215, secondFilm: 3216 };
const origin = (port: number) => `http://localhost:${port}`;

/** They start servers of their own and speak HTTP: once is enough for all languages. */
const serverTests = 'server/**/*.spec.ts';

/** They go through all pages of the second film, which has one of everything. */
const pageTests = 'every-page/*.spec.ts';

/** They open desks of their own, whose pages need their script. */
const deskTests = 'desk/*.spec.ts';

const serve = (port: number, variables: Record<string, string>) => ({
  command: 'npm start',
  cwd: '..',
  url: `${origin(port)}/healthz`,
  env: { PORT: String(port), ...variables },
  timeout: 240_000,
});

/** Two projects a language; pages are read with scripts off, except where a test is about the enhancement. */
export default defineConfig<LocaleOption, ContentOption>({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  /** Milliseconds that something may take to be seen; what has to come sooner is measured by its test. */
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  webServer: [serve(ports.site, {}), serve(ports.secondFilm, { CONTENT_DIR: secondFilm })],
  use: {
    baseURL: origin(ports.site),
    javaScriptEnabled: false,
    launchOptions: {
      executablePath: chromiumPath(),
      args: browserArguments,
    },
  },
  projects: [
    { name: 'server', testMatch: serverTests, timeout: 60_000, workers: 1 },
    { name: 'desk', testMatch: deskTests, timeout: 60_000, fullyParallel: false, use: { javaScriptEnabled: true } },
    ...locales.flatMap((siteLocale) => [
      { name: siteLocale, testIgnore: [serverTests, pageTests, deskTests], use: { siteLocale } },
      {
        name: `pages-${siteLocale}`,
        testMatch: pageTests,
        use: { siteLocale, contentFolder: secondFilm, baseURL: origin(ports.secondFilm) },
      },
    ]),
  ],
});
