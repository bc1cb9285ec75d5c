import { chromium } from '@playwright/test';
import { browserArguments, chromiumPath } from './tests/support/browser';

const origin = process.argv[2];
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserArguments });
const pages: [string, string, number, string?][] = [
  ['en-piper', '/en/search?q=' + encodeURIComponent('пипер'), 1440],
  ['ru-none', '/ru/search?q=' + encodeURIComponent('Кульпиеновскийй'), 390],
  ['es-hits', '/es/search?q=estreno', 390],
  ['ru-hits-dark', '/ru/search?q=' + encodeURIComponent('лагеря'), 390, 'dark'],
  ['en-form320', '/en/search', 320],
  ['en-cut', '/en/search?q=' + 'word '.repeat(100), 1440],
  ['es-foreign', '/es/search?q=' + encodeURIComponent('режиссёр'), 1440],
];
for (const [name, path, width, scheme] of pages) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    javaScriptEnabled: false,
    colorScheme: (scheme as 'dark') ?? 'light',
  });
  const r = await page.goto(origin + path);
  console.log(name, r?.status());
  await page.screenshot({ path: `/tmp/shot-${name}.png`, clip: undefined, fullPage: false });
  await page.close();
}
await browser.close();
