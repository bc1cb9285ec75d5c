import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { locales } from '../../../lib/i18n/locales';
import { ask, type Reply } from '../../support/ask';
import { secondAhead, writeRelease } from '../../support/release-files';
import { expect, test } from '../../support/server-test';
import { wordsInFile } from '../../support/words-in-file';

/** One word for each kind of item, which stands in everything of it. */
const words = { release: 'Zorzalova', person: 'Kuklinskaya', quote: 'Wagtailish', still: 'Dunnockvale' };

/** Where each of them has to be once it is public. */
const places: Record<string, readonly (keyof typeof words)[]> = {
  '/sitemap.xml': [],
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [`/${locale}/kit.json`, ['release', 'person', 'quote', 'still']],
      [`/${locale}/press/quotes.txt`, ['quote', 'person']],
      [`/${locale}/press/book.pdf`, ['person', 'quote']],
      [`/${locale}/press/stills`, ['still']],
      [`/${locale}/press/downloads`, ['still']],
      [`/${locale}/press-kit.zip`, ['person', 'quote', 'still']],
      [`/${locale}/search?q=falconer`, ['person']],
      [`/${locale}/search?q=thundering`, ['quote']],
      [`/${locale}/search?q=unexpectedly`, ['release']],
    ]),
  ),
  ...Object.fromEntries(
    ['pdf', 'docx', 'txt', 'md', 'html', 'json'].map((form) => [`/en/press/late.${form}`, ['release']]),
  ),
  '/en/feed.xml': ['release'],
  '/en/feed.json': ['release'],
  '/en/press/late/share.png': [],
  '/en/press/selection.zip?item=press/late.pdf&item=stills/late': ['release', 'still'],
  '/press-kit.zip': ['release', 'person', 'quote', 'still'],
};

function write(content: string, path: string, text: string): void {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
}

async function writeItems(content: string, embargo: string): Promise<void> {
  const publication = `embargoUntil: ${embargo}`;
  writeRelease(content, 'late', { headline: `${words.release} lands unexpectedly`, facts: [publication] });
  write(
    content,
    'people/late/en.md',
    `---\nfacts:\n  ${publication}\n  group: cast\n  order: 90\n  evidence: {saidBy: production, sources: [press/opening-night]}\nname: ${words.person}\nrole: Falconer\n---\n`,
  );
  write(
    content,
    'quotes/late/en.md',
    `---\nfacts:\n  ${publication}\n  speaker: late\n  date: 2031-05-04\n  originals: [en]\n  sources: [press/opening-night]\noccasion: First showing\n---\n\nIt was thundering ${words.quote}\n`,
  );
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#445566' } })
    .jpeg()
    .toBuffer();
  mkdirSync(join(content, 'stills/late'), { recursive: true });
  writeFileSync(join(content, 'stills/late/photo.jpg'), photo);
  write(
    content,
    'stills/late/en.md',
    `---\nfacts:\n  ${publication}\n  order: 90\n  kind: still\n  file: photo.jpg\n  credit: ${words.still}\nalt: ${words.still} at dusk.\ncaption: ${words.still} at dusk.\nusage: Free for news of the film.\n---\n`,
  );
}

async function found(path: string, { status, body }: Reply): Promise<string[]> {
  if (status !== 200) return [];
  const text = await wordsInFile(path.split('?')[0] as string, body);
  return Object.entries(words).flatMap(([kind, word]) => (text.includes(word) ? [kind] : []));
}

test('an embargoed release, person, quotation and photograph are in nothing that can be taken away before their moment, and a second after it in everything', async ({
  editableServer: { origin, content, output },
}) => {
  test.setTimeout(120_000);
  const paths = Object.keys(places);
  for (const path of paths) await ask(origin, path);

  const embargo = secondAhead(12_000);
  await writeItems(content, embargo.text);
  await expect.poll(async () => (await ask(origin, '/healthz')).text).toContain('"problems":0');
  const before: [path: string, reply: Reply][] = [];
  for (const path of paths) before.push([path, await ask(origin, path)]);
  expect(Date.now(), 'looked at in time').toBeLessThan(embargo.at);
  for (const [path, reply] of before) expect(await found(path, reply), `${path} before`).toEqual([]);
  expect(output()).not.toMatch(new RegExp(Object.values(words).join('|')));

  await new Promise((resolve) => setTimeout(resolve, embargo.at + 1000 - Date.now()));
  const tags = new Map(before.map(([path, { headers }]) => [path, headers.etag]));
  for (const path of paths) {
    const reply = await ask(origin, path);
    expect(reply.status, `${path} after`).toBe(200);
    expect(await found(path, reply), `${path} after`).toEqual(expect.arrayContaining([...(places[path] ?? [])]));
    if ((places[path]?.length ?? 0) > 0) expect(reply.headers.etag, path).not.toBe(tags.get(path));
  }
});
