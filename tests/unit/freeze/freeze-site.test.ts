import { inject } from 'light-my-request';
import { describe, expect, test } from 'vitest';
import { freezeSite } from '@/lib/freeze/freeze-site';
import { hostFiles } from '@/lib/freeze/hosts';
import { warcOf } from '@/lib/freeze/warc';
import { locales } from '@/lib/i18n/locales';
import { makeHandler } from '@/lib/server/http/handler';
import { snapshotOf } from '@/lib/server/ipc/edition-snapshot';
import { secondFilmAt } from '../../support/second-film';
import { noon, siteWith } from '../../support/serving';
import { unzipped } from '../../support/warc';

const siteUrl = 'https://film.example';
const edition = secondFilmAt(noon);

/** A made-up answer: archives and pictures need a renderer. */
const address200 = async (address: string) => ({ status: 200, headers: {}, bytes: Buffer.from(address) });

/** The copy of a site whose pages hold their addresses, as its handler answers them. */
async function freeze() {
  const handler = makeHandler(siteWith());
  const files = new Map<string, string>();
  const ask = async (address: string) => {
    if (/^\/media\/|\.zip$|^\/enhance\.js$/.test(address)) return address200(address);
    const { statusCode, headers, rawPayload } = await inject(handler, { url: address, headers: { host: 'film' } });
    return { status: statusCode, headers, bytes: rawPayload };
  };
  const answers = await freezeSite(
    { edition: async () => snapshotOf(edition), ask },
    { siteUrl, siteFiles: ['/enhance.js'], write: (place, bytes) => void files.set(place, bytes.toString()) },
  );
  return { files, answers };
}

/** It stands still: it is made once for all tests. */
let made: ReturnType<typeof freeze> | undefined;

function frozen() {
  made ??= freeze();
  return made;
}

describe('a frozen copy', () => {
  test('has every page, file, picture and calendar where a host of files looks for it', async () => {
    const { files } = await frozen();
    for (const locale of locales) {
      expect(files.get(`${locale}/press/opening-night/index.html`)).toContain(`/${locale}/press/opening-night`);
      for (const file of ['feed.xml', 'kit.json', 'dates.ics', 'press-kit.zip', 'share.png', 'search/index.html'])
        expect(files.has(`${locale}/${file}`), file).toBe(true);
      expect(files.has(`${locale}/404.html`)).toBe(true);
    }
    for (const file of ['404.html', 'sitemap.xml', 'robots.txt', 'enhance.js', '_headers', '_redirects', '.nojekyll'])
      expect(files.has(file), file).toBe(true);
    expect([...files.keys()].filter((name) => name.startsWith('media/')).length).toBeGreaterThan(3);
  });

  test('leads from an address without a language to the page in each of them', async () => {
    const { files } = await frozen();
    for (const locale of locales) expect(files.get('story/index.html')).toContain(`href="/${locale}/story"`);
    expect(files.get('index.html')).toContain('url=/en"');
  });

  test('is not written of two editions', async () => {
    const editions = [edition, secondFilmAt(noon - 1e11)].map(snapshotOf);
    const ask = async (address: string) => {
      const answered = await address200(address);
      return { ...answered, status: address.endsWith('nothing-stands-here') ? 404 : answered.status };
    };
    const site = { edition: async () => editions.shift(), ask };
    const copy = { siteUrl, siteFiles: [], write: () => undefined };
    await expect(freezeSite(site, copy)).rejects.toThrow('the content has changed meanwhile');
  });

  test('is kept by archives of the web with the address of every answer, the same bytes each time', async () => {
    const { answers: all } = await frozen();
    const answers = all.slice(0, 50);
    const about = { siteUrl, frozenOn: '2031-06-02' };
    const records = unzipped(warcOf(answers, about));
    expect(records.length).toBe(answers.length + 1);
    expect(records.join('')).toContain(`WARC-Target-URI: ${siteUrl}${answers[0]?.address}\r\n`);
    expect(
      warcOf(answers, about).equals(
        warcOf(
          answers.map((each) => ({ ...each })),
          about,
        ),
      ),
    ).toBe(true);
  });
});

describe('hosts', () => {
  test('are told the headers of every answer, and no promise for the whole domain', async () => {
    const { files } = await frozen();
    for (const file of ['_headers', 'nginx.conf', '.htaccess']) {
      expect(files.get(file)).toContain("default-src 'none'");
      expect(files.get(file)?.toLowerCase()).not.toContain('strict-transport-security');
    }
  });

  test('are told the names that items had before', async () => {
    const { files } = await frozen();
    const former = [...snapshotOf(edition).former.keys()][0] as string;
    expect(files.get('_redirects')).toContain(`/en/${former} /en/`);
    expect(files.get('nginx.conf')).toContain(`location = /en/${former} { return 301 /en/`);
  });

  test('are told what has been withdrawn, where they can answer that it is gone', () => {
    const files = hostFiles({ frozen: [], headers: {}, moves: [], withdrawn: ['/en/press/taken-back'] });
    expect(files.get('nginx.conf')).toContain('error_page 410 /en/press/taken-back/index.html; return 410;');
    expect(files.get('.htaccess')).toContain(
      'RewriteRule ^en/press/taken-back$ /en/press/taken-back/index.html [END,R=410]',
    );
  });
});
