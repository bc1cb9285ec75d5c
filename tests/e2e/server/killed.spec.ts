import { rmSync } from 'node:fs';
import { locales } from '../../../lib/i18n/locales';
import { ask } from '../../support/ask';
import { copySecondFilm } from '../../support/second-film';
import { type RunningServer, siteUrl, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const [locale] = locales;

const files = [
  'feed.xml',
  'kit.json',
  'share.png',
  'press/book.pdf',
  'press/facts.csv',
  'search?q=kite',
  'press-kit.zip',
];

/** Every page of one language, some files, a photograph and a kit. */
async function addressesOf({ origin }: RunningServer): Promise<string[]> {
  const { text } = await ask(origin, '/sitemap.xml');
  const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => address.slice(siteUrl.length))
    .filter((path) => path.startsWith(`/${locale}`));
  const stills = await ask(origin, `/${locale}/press/stills`);
  const [picture = ''] = /\/media\/[0-9a-f]+\.jpg/.exec(stills.text) ?? [];
  return [...pages, ...files.map((file) => `/${locale}/${file}`), picture];
}

async function answersOf({ origin }: RunningServer, addresses: readonly string[]) {
  const answers: Record<string, unknown> = {};
  for (const address of addresses) {
    const { status, headers, body } = await ask(origin, address);
    answers[address] = { status, etag: headers.etag, bytes: body.toString('base64') };
  }
  return answers;
}

/** Readers who ask for everything, and for archives that nobody has asked for, until nobody answers any more. */
async function readUntilGone({ origin }: RunningServer, addresses: readonly string[]): Promise<void> {
  const items = ['press/book.pdf', 'artwork/kite', 'press/facts.csv', 'press/quotes.txt'];
  const selections = items.flatMap((one) =>
    items.map((other) => `/${locale}/press/selection.zip?item=${one}&item=${other}`),
  );
  const readers = [addresses, selections, [...addresses].reverse()].map(async (paths) => {
    for (;;) for (const path of paths) await ask(origin, path);
  });
  await Promise.allSettled(readers);
}

test('a server that is killed while it answers gives the same answers when it is started again', async () => {
  test.setTimeout(180_000);
  const content = copySecondFilm();
  const first = await startServer({ CONTENT_DIR: content });
  const addresses = await addressesOf(first);
  const before = await answersOf(first, addresses);
  const readers = readUntilGone(first, addresses);
  await ask(first.origin, `/${locale}/press/selection.zip?item=press/book.pdf`);
  first.signal('SIGKILL');
  await Promise.all([first.ended, readers]);
  const second = await startServer({ CONTENT_DIR: content });
  try {
    expect(await answersOf(second, addresses)).toEqual(before);
    expect(second.log('problem')).toEqual([]);
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    rmSync(content, { recursive: true });
  }
  expect(addresses.length).toBeGreaterThan(20);
});
