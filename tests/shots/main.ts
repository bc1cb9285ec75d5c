import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { cleanUpAtExit } from '../bench/processes';
import { startOurs } from '../bench/server-process';
import { browserArguments, chromiumPath } from '../support/browser';
import { kindsOfPages } from './kinds-of-pages';
import { type Shot, shotsOf } from './plan';

/** `npm run shots`: pictures of the site, to be looked at. */

const folder = 'shots';

/** Pixels. */
const height = 900;

async function take(browser: Browser, origin: string, { name, path, on }: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL: origin,
    ...(on.form === 'screen' && { viewport: { width: on.width, height }, colorScheme: on.scheme }),
  });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  if (on.form === 'paper') await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', preferCSSPageSize: true });
  else await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await context.close();
}

cleanUpAtExit();
const words = process.argv.slice(2);
const server = await startOurs();
const sitemap = await (await fetch(`${server.url}/sitemap.xml`)).text();
const kinds = kindsOfPages(sitemap);
const shots = shotsOf(kinds).filter(({ name }) => words.every((word) => name.includes(word)));
if (shots.length === 0) throw new Error(`no picture has a name with ${words.join(' and ')}`);

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserArguments });
for (const shot of shots) await take(browser, server.url, shot);
await browser.close();
await server.stop();
console.log(`${shots.length} pictures in ${folder}/`);
process.exit(0);
