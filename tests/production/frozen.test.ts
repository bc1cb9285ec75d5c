import { type ChildProcess, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, siteUrl, startServer } from '../support/server';
import { startNginx } from './nginx';
import { hasProgram, temporaryFolder } from './program';

const folder = join(temporaryFolder(), 'copy');
let live: RunningServer;

beforeAll(async () => {
  live = await startServer();
  const env = { ...process.env, SITE_URL: siteUrl, CONTENT_DIR: live.content };
  const frozen = spawnSync('npm', ['run', '-s', 'freeze', folder, '--', '--warc'], { env, encoding: 'utf8' });
  if (frozen.status !== 0) throw new Error(frozen.stderr);
});

afterAll(() => live?.stop());

const originals = new Map<string, ReturnType<typeof read>>();

/** What the site answers, asked once for all hosts. */
function originalOf(address: string): ReturnType<typeof read> {
  const original = originals.get(address) ?? read(live.origin, address);
  originals.set(address, original);
  return original;
}

/** What is found in each of them, in their order. */
async function atATime<T>(count: number, names: readonly string[], find: (name: string) => Promise<T[]>): Promise<T[]> {
  const queue = new PQueue({ concurrency: count });
  return (await queue.addAll(names.map((name) => () => find(name)))).flat();
}

/** Hosts of files, each by its rules as a configuration of nginx. */
const hosts = {
  'nginx, by the rules in the copy': `include ${folder}/nginx.conf;`,
  // Looks for the name, for the name with `.html`, for the folder, to which it leads by a slash.
  'GitHub Pages':
    'absolute_redirect off; include /etc/nginx/mime.types; try_files $uri $uri.html $uri/ =404; error_page 404 /404.html;',
  // The same, and a file with `.html` is answered under its name without it.
  'Cloudflare Pages':
    'absolute_redirect off; include /etc/nginx/mime.types; error_page 404 /404.html; location = /404.html { internal; } location ~ ^(?<name>.+)\\.html$ { if (-f $request_filename) { return 308 $name; } try_files $uri $uri/ =404; } location / { try_files $uri $uri.html $uri/ =404; }',
  // Takes a slash at the end for none where there is such a page.
  Netlify:
    'absolute_redirect off; include /etc/nginx/mime.types; try_files $uri $uri.html $uri/index.html =404; error_page 404 /404.html;',
};

/** Pages that have something else in a copy, and why. */
const others: readonly [pattern: RegExp, reason: string][] = [
  [/^\/[a-z]+\/search$/, 'no server answers a search'],
  [/^\/[a-z]+\/press\/downloads$/, 'no server packs a selection'],
  [/^\/[a-z]+\/press\/coverage$/, 'a host of files knows no query, by which the list is filtered'],
];

/** The address of what lies there. */
const addressOf = (place: string) => `/${place.replace(/\/?index\.html$/, '')}`;

const places = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((place) => statSync(join(folder, place)).isFile());

/** A page without the line that says that it is one of a copy. */
const withoutNotice = (html: string) => html.replace(/<div role="note" class="band bg-dawn[^>]*>.*?<\/div>/, '');

async function read(origin: string, address: string) {
  const response = await fetch(origin + address);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return { status: response.status, text: isPage ? withoutNotice(bytes.toString()) : bytes.toString('latin1') };
}

describe.skipIf(!hasProgram('nginx')).each(Object.entries(hosts))('a frozen copy on %s', (_name, rules) => {
  const port = 8081;
  const origin = `http://127.0.0.1:${port}`;
  let nginx: ChildProcess;

  beforeAll(async () => {
    nginx = await startNginx(`server { listen ${port}; root ${folder}; index index.html; ${rules} }`, port);
  });

  afterAll(() => {
    nginx?.kill('SIGKILL');
  });

  test('answers every address of the live site with the same bytes', async () => {
    const addresses = places()
      .map(addressOf)
      .filter((address) => /^\/[a-z]{2}(?:\/|$)|^\/(?:media|theme|_next|fonts)\/|^\/[\w.-]+\.\w+$/.test(address))
      .filter((address) => !/^\/(?:[a-z]{2}\/)?404\.html$|^\/nginx\.conf$|^\/\./.test(address));
    const compared = addresses.filter((address) => !others.some(([pattern]) => pattern.test(address)));
    const differing = await atATime(8, compared, async (address) => {
      const [copied, original] = [await read(origin, address), await originalOf(address)];
      return copied.status === original.status && copied.text === original.text ? [] : [address];
    });
    expect(addresses.length).toBeGreaterThan(900);
    expect(differing).toEqual([]);
  });

  test('answers what is not there with its own page, in the language of the address where the host can', async () => {
    const { status, text } = await read(origin, '/ru/no/such/page');
    expect(status).toBe(404);
    expect(text).toContain('</html>');
  });
});

test('every link of a page leads to something in the copy', () => {
  // The links of all pages, which are walked as files: no host takes part.
  const known = new Set(
    places()
      .map(addressOf)
      .map((address) => (address === '/' ? '/' : address.replace(/\/$/, ''))),
  );
  const pages = places().filter((place) => /^(?:en|ru|es)\/.*index\.html$/.test(place));
  const missing = new Set<string>();
  for (const place of pages.slice(0, 400)) {
    const html = spawnSync('cat', [join(folder, place)], { encoding: 'utf8' }).stdout;
    for (const [, address = ''] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g))
      if (!known.has(decodeURIComponent(address).replace(/(?<=.)\/$/, ''))) missing.add(address);
  }
  expect([...missing]).toEqual([]);
});
