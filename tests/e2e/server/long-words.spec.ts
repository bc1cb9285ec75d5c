import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { siteUrl, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** 39 letters, as some surnames and place names have them. */
const long = 'Wolfeschlegelsteinhausenbergerdorffxyzz';

const texts =
  /^( *)(name|headline|title|role|character|occasion|venue|city|organization|caption|summary|place): (?=\S)/gm;

function lengthenWords(content: string): void {
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue;
    const file = join(content, path);
    const text = readFileSync(file, 'utf8').replaceAll(texts, (line) => `${line}${long} `);
    writeFileSync(file, text);
  }
}

test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });

test('a name of 39 letters makes no page wider than the phone', async ({ page }) => {
  test.slow();
  const server = await startServer({}, lengthenWords);
  try {
    const { text } = await ask(server.origin, '/sitemap.xml');
    const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.slice(siteUrl.length));
    const wide: string[] = [];
    let shown = 0;
    for (const path of pages) {
      await page.goto(server.origin + path);
      const { width, isLong } = await page.evaluate(
        (word) => ({
          width: document.documentElement.scrollWidth,
          isLong: document.querySelector('main')?.textContent.includes(word) ?? false,
        }),
        long,
      );
      if (isLong) shown += 1;
      if (width > 320) wide.push(`${path}: ${width} px`);
    }
    expect(shown).toBeGreaterThan(20);
    expect(wide).toEqual([]);
  } finally {
    await server.stop();
  }
});
