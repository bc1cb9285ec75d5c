import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { ask } from '../../support/ask';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';
import { unzip } from '../../support/unzip';

/** What lies in an archive, by name. */
const unzipped = async (bytes: Buffer) => new Map((await unzip(bytes)).map((file) => [file.name, file.bytes]));

const kits = ['/press-kit.zip', ...locales.map((locale) => `/${locale}/press-kit.zip`)];

/** Everything else that is made from an edition. */
const documents = [
  '/kit.schema.json',
  ...locales.flatMap((locale) =>
    [
      ...['feed.xml', 'feed.json', 'kit.json', 'contacts/press-desk.vcf'],
      ...['press/book.pdf', 'press/facts.csv', 'press/facts.json', 'press/quotes.txt'],
      ...['press/coverage.csv', 'dates.csv', 'contacts.csv'],
    ].map((file) => `/${locale}/${file}`),
  ),
];

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Entries and their checksums as `sha256sum -c` reads them. */
const sumsIn = (found: Map<string, Buffer>) =>
  (found.get('SHA256SUMS')?.toString() ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [sum: string, name: string]);

test('every kit is whole by another reader, and every checksum in it is right', async ({ server }) => {
  for (const path of kits) {
    const { status, headers, body } = await ask(server.origin, path);
    expect(status, path).toBe(200);
    expect(headers['content-type']).toBe('application/zip');
    expect(Number(headers['content-length'])).toBe(body.length);
    const found = await unzipped(body);
    const sums = sumsIn(found);
    expect(sums.map(([, name]) => name)).toEqual([...found.keys()].filter((name) => name !== 'SHA256SUMS'));
    expect(sums.length).toBeGreaterThan(10);
    for (const [sum, name] of sums) {
      expect(sha256(found.get(name) as Buffer), `${path} ${name}`).toBe(sum);
      expect(name).toMatch(/^[\w./-]+$/);
    }
  }
});

test('a kit holds what the site shows: the same bytes as every file alone', async ({ server }) => {
  for (const locale of locales) {
    const found = [...(await unzipped((await ask(server.origin, `/${locale}/press-kit.zip`)).body)).values()].map(
      sha256,
    );
    const { text } = await ask(server.origin, `/${locale}/press`);
    const releases = [...text.matchAll(new RegExp(`href="(/${locale}/press/[a-z-]+)"`, 'g'))].map(([, path]) => path);
    let files = 0;
    for (const path of new Set(releases)) {
      for (const form of ['pdf', 'docx', 'txt', 'md', 'html', 'json']) {
        const file = await ask(server.origin, `${path}.${form}`);
        if (file.status !== 200) continue;
        expect(found, `${path}.${form}`).toContain(sha256(file.body));
        files += 1;
      }
    }
    expect(files).toBeGreaterThanOrEqual(6);
  }
});

test('every kit says whose its pictures are, and that of all languages holds each of them once', async ({ server }) => {
  const kit = async (path: string) => unzipped((await ask(server.origin, path)).body);
  const picturesIn = (names: Iterable<string>) =>
    [...names].filter((name) => /(?:^|\/)(?:stills|artwork)\//.test(name));
  const all = await kit('/press-kit.zip');
  for (const locale of locales) {
    const own = await kit(`/${locale}/press-kit.zip`);
    const pictures = picturesIn(own.keys());
    expect(pictures.filter((name) => name.startsWith('stills/')).length).toBeGreaterThan(0);
    expect(pictures.filter((name) => name.startsWith('artwork/')).length).toBeGreaterThan(0);
    expect(picturesIn(all.keys())).toEqual(pictures);
    for (const file of ['CREDITS.txt', 'captions.csv'])
      expect(String(all.get(`${locale}/${file}`)), file).toBe(String(own.get(file)));
    for (const name of pictures) {
      expect(String(own.get('CREDITS.txt'))).toContain(name);
      if (name.startsWith('stills/')) expect(String(own.get('captions.csv'))).toContain(name);
    }
  }
});

test('a kit with another word in it is another file', async ({ editableServer: { origin, content } }) => {
  const tagOf = async (path: string) => (await ask(origin, path)).headers.etag;
  const before = await Promise.all(kits.map(tagOf));
  const release = join(content, 'press/opening-night/en.md');
  writeFileSync(release, readFileSync(release, 'utf8').replace('in the open air', 'on the roof'));
  await expect.poll(async () => (await ask(origin, '/en/press/opening-night')).text).toContain('on the roof');
  for (const path of ['/press-kit.zip', '/en/press-kit.zip'])
    expect(await tagOf(path), path).not.toBe(before[kits.indexOf(path)]);
});

test('a kit comes in parts where asked: a broken download goes on', async ({ server }) => {
  const [path = ''] = kits;
  const whole = await ask(server.origin, path);
  const etag = String(whole.headers.etag);
  const head = await ask(server.origin, path, { method: 'HEAD' });
  expect(head.body.length).toBe(0);
  const length = String(whole.body.length);
  expect(head.headers).toMatchObject({ etag, 'content-length': length, 'accept-ranges': 'bytes' });
  const headOfPart = await ask(server.origin, path, { method: 'HEAD', headers: { Range: 'bytes=0-99' } });
  expect({ status: headOfPart.status, length: headOfPart.headers['content-length'] }).toEqual({ status: 200, length });

  const part = await ask(server.origin, path, { headers: { Range: 'bytes=1000-2999', 'If-Range': etag } });
  expect(part.status).toBe(206);
  expect(part.headers['content-range']).toBe(`bytes 1000-2999/${whole.body.length}`);
  expect(part.body.equals(whole.body.subarray(1000, 3000))).toBe(true);

  const rest = await ask(server.origin, path, { headers: { Range: `bytes=${whole.body.length - 10}-` } });
  expect(rest.body.equals(whole.body.subarray(-10))).toBe(true);

  const other = await ask(server.origin, path, { headers: { Range: 'bytes=0-1', 'If-Range': '"another"' } });
  expect(other.status).toBe(200);
  const scattered = await ask(server.origin, path, { headers: { Range: 'bytes=0-1,5-6' } });
  expect(scattered.body.equals(whole.body)).toBe(true);
  const beyond = await ask(server.origin, path, { headers: { Range: `bytes=${whole.body.length}-` } });
  expect(beyond.status).toBe(416);
  expect(beyond.headers['content-range']).toBe(`bytes */${whole.body.length}`);
  const known = await ask(server.origin, path, { headers: { 'If-None-Match': etag } });
  expect(known.status).toBe(304);
});

test('a selection is what was ticked, with credits and checksums, and nothing else', async ({ server }) => {
  const { status, body, headers } = await ask(
    server.origin,
    '/es/press/selection.zip?item=press/roof-report.pdf&item=press/book.pdf&other=1',
  );
  expect(status).toBe(200);
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename="[a-z-]+_selection_es\.zip"; filename\*=UTF-8''/,
  );
  const names = [...(await unzipped(body)).keys()];
  expect(names).toHaveLength(4);
  expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  expect(names.slice(2)).toEqual(['CREDITS.txt', 'SHA256SUMS']);
});

test('nothing ticked leads back to the form, which says so', async ({ server }) => {
  for (const locale of locales) {
    for (const query of ['', '?', '?other=1']) {
      const { status, headers } = await ask(server.origin, `/${locale}/press/selection.zip${query}`);
      expect(status).toBe(303);
      expect(headers.location).toBe(`/${locale}/press/downloads?problem=nothing`);
      expect(headers['cache-control']).toBe('no-store');
    }
    const { text } = await ask(server.origin, `/${locale}/press/downloads?problem=nothing`);
    expect(text).toContain(messages[locale].downloads.nothing);
    expect((await ask(server.origin, `/${locale}/press/downloads`)).text).not.toContain(
      messages[locale].downloads.nothing,
    );
  }
});

test('what is unknown, not public or hostile is refused with the form', async ({ server }) => {
  const asked = [
    'press/nothing.pdf',
    'press/second-helping.pdf',
    'stills/wreck',
    '../../package.json',
    '%00',
    '\'"<script>',
  ];
  for (const item of asked) {
    const path = `/en/press/selection.zip?item=press/book.pdf&item=${encodeURIComponent(item)}`;
    const { status, headers, text } = await ask(server.origin, path);
    expect(status, item).toBe(400);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain(messages.en.downloads.unknown);
    expect(text).not.toContain('<script>"');
  }
});

test('two servers, in other zones and languages, give the same archives and documents', async ({ server }) => {
  const other = await startServer({ TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8' });
  try {
    const selection = '/ru/press/selection.zip?item=press/book.pdf';
    for (const path of [...kits, selection, ...documents]) {
      const [first, second] = [await ask(server.origin, path), await ask(other.origin, path)];
      expect(second.headers.etag, path).toBe(first.headers.etag);
      expect(second.body.equals(first.body), path).toBe(true);
    }
  } finally {
    await other.stop();
  }
});
