import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '@/lib/publish/pages';
import { sitemapXml } from '@/lib/publish/sitemap';
import { contentFile, editionOf } from '../../support/edition';
import { exampleContact, examplePerson, exampleRelease, translatedFilm } from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';
import { askTool, hasTool } from '../../support/tools';

const site = 'https://film.example';
const words = { headline: 'Un titular', summary: 'Un resumen.', place: 'Ciudad Ejemplo', basis: 'Según un documento.' };

const edition = editionOf({
  ...translatedFilm(),
  ...exampleContact,
  'press/both/en.md': exampleRelease({}, {}),
  'press/both/es.md': contentFile(words, 'Un texto.'),
  'press/future/en.md': exampleRelease({ embargoUntil: '2999-01-01T00:00:00Z' }, {}),
  'people/person-one/ru.md': examplePerson({}, { name: 'Персона Один' }, 'Биография.'),
});
const xml = sitemapXml(edition, site);

/** The entry of an address: its language versions by hreflang. */
function alternatesOf(address: string): Record<string, string> | undefined {
  const entry = xml.split('<url>').find((each) => each.startsWith(`<loc>${address}</loc>`));
  const links = entry?.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g);
  return links && Object.fromEntries([...links].map(([, language, href]) => [language, href]));
}

describe('the file', () => {
  const address = 'https://film\\.example/[a-z0-9/-]+';
  const link = `<xhtml:link rel="alternate" hreflang="(?:en|ru|es|x-default)" href="${address}"/>`;

  it('has the structure that sitemaps.org 0.9 asks for: addresses and, behind them, when they changed and their versions', () => {
    expect(xml).toMatch(
      new RegExp(
        `^<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\n` +
          `<urlset xmlns="http://www\\.sitemaps\\.org/schemas/sitemap/0\\.9" xmlns:xhtml="http://www\\.w3\\.org/1999/xhtml"` +
          ` xmlns:image="http://www\\.google\\.com/schemas/sitemap-image/1\\.1"` +
          ` xmlns:news="http://www\\.google\\.com/schemas/sitemap-news/0\\.9">` +
          `(?:\\n<url><loc>${address}</loc>(?:<lastmod>[0-9T:+-]+</lastmod>)?(?:${link})*</url>)+</urlset>\\n$`,
      ),
    );
  });

  it('lists every page in every language it is written in, each once, and nothing else', () => {
    const expected = pagesOf(edition).flatMap(({ path, languages }) =>
      languages.map((each) => `${site}/${each}${path}`),
    );
    expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('says nothing of what is under embargo', () => {
    expect(xml).not.toContain('future');
  });

  it('escapes what XML needs escaped', () => {
    expect(sitemapXml(edition, 'https://film.example/?a=1&b="<')).toContain('?a=1&amp;b=&quot;&lt;/en</loc>');
  });
});

describe('an entry', () => {
  it('names every language version, itself included, and English for everybody else', () => {
    expect(alternatesOf(`${site}/ru/press/quotes`)).toEqual({
      en: `${site}/en/press/quotes`,
      ru: `${site}/ru/press/quotes`,
      es: `${site}/es/press/quotes`,
      'x-default': `${site}/en/press/quotes`,
    });
  });

  it('leaves out translations that do not exist', () => {
    const versions = { en: `${site}/en/press/both`, es: `${site}/es/press/both`, 'x-default': `${site}/en/press/both` };
    expect(alternatesOf(`${site}/en/press/both`)).toEqual(versions);
    expect(alternatesOf(`${site}/es/press/both`)).toEqual(versions);
    expect(alternatesOf(`${site}/ru/press/both`)).toBeUndefined();
  });

  it('names no default where there is no English', () => {
    const address = `${site}/ru/people/person-one`;
    expect(alternatesOf(address)).toEqual({ ru: address });
  });
});

/** The entry of a page of the second film, as it stands at a moment. */
function entryAt(moment: string, path: string): string {
  const film = secondFilmAt(Date.parse(moment));
  return (
    sitemapXml(film, site)
      .split('<url>')
      .find((each) => each.startsWith(`<loc>${site}${path}</loc>`)) ?? ''
  );
}

describe('when a page changed', () => {
  it('is told of a press release: its day, or its last correction in the hour of its place', () => {
    expect(entryAt('2031-06-03T00:00:00Z', '/en/press/opening-night')).toContain(
      '<lastmod>2031-05-07T18:00:00-03:00</lastmod>',
    );
  });

  it('is told of all other pages where the film says when all of it was checked', () => {
    for (const path of ['/en', '/en/press', '/en/people/person-one'])
      expect(entryAt('2031-06-03T00:00:00Z', path)).toContain('<lastmod>2031-06-01</lastmod>');
  });

  it('is not told where nobody knows', () => {
    const entry = xml.split('<url>').find((each) => each.startsWith(`<loc>${site}/en/story</loc>`));
    expect(entry).toBeDefined();
    expect(entry).not.toContain('<lastmod>');
  });
});

describe('pictures', () => {
  it('stand with the page that shows them, and none of those that are not public', () => {
    const photos = entryAt('2031-06-03T00:00:00Z', '/es/press/stills');
    expect(
      photos.match(
        /<image:image><image:loc>https:\/\/film\.example\/media\/[0-9a-f]{32}\.(?:jpg|svg)<\/image:loc><\/image:image>/g,
      ),
    ).toHaveLength(5);
    expect(entryAt('2031-06-03T00:00:00Z', '/en/people/person-one').match(/<image:loc>/g)).toHaveLength(1);
    expect(entryAt('2031-06-03T00:00:00Z', '/en/press')).not.toContain('<image:loc>');
  });
});

describe('news', () => {
  const path = '/ru/press/opening-night';

  it('is a release for two days, by the clock of the edition', () => {
    expect(entryAt('2031-05-05T23:59:59Z', path)).toContain(
      '<news:news><news:publication><news:name>Кафе воздушных змеев</news:name><news:language>ru</news:language></news:publication>' +
        '<news:publication_date>2031-05-04</news:publication_date><news:title>',
    );
    expect(entryAt('2031-05-06T00:00:00Z', path)).not.toContain('<news:');
  });

  it('the edition ends with it, and the next one is another', () => {
    const before = secondFilmAt(Date.parse('2031-05-05T23:59:59Z'));
    const after = secondFilmAt(Date.parse('2031-05-06T00:00:00Z'));
    expect(before.until).toBe(Date.parse('2031-05-06T00:00:00Z'));
    expect(after.from).toBe(before.until);
    expect(after.id).not.toBe(before.id);
  });
});

describe('the sitemap of a whole film', () => {
  /** On the day of a release, which is news then. */
  const whole = sitemapXml(secondFilmAt(Date.parse('2031-05-04T12:00:00Z')), site);
  const schema = resolve('tests/fixtures/sitemap-schema/all.xsd');
  const faultsOf = (text: string) =>
    askTool('xmllint', (file) => ['--noout', '--nonet', '--schema', schema, file], Buffer.from(text), 'xml');

  it.runIf(hasTool('xmllint'))('is valid by the schemas of sitemaps.org, of pictures and of news', () => {
    for (const name of ['image:loc', 'news:title', 'xhtml:link', 'lastmod']) expect(whole).toContain(`<${name}`);
    expect(() => faultsOf(whole)).not.toThrow();
    expect(() => faultsOf(whole.replace('<lastmod>', '<lastmod>on '))).toThrow('lastmod');
  });

  it('names of each page all its versions, and each of them names the page in turn', () => {
    const entries = new Map(
      whole
        .split('<url>')
        .slice(1)
        .map((entry) => {
          const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
          return [/<loc>([^<]+)/.exec(entry)?.[1] ?? '', new Map(links.map(([, tag = '', href = '']) => [tag, href]))];
        }),
    );
    expect(entries.size).toBeGreaterThan(60);
    for (const [address, versions] of entries) {
      expect([...versions.values()], address).toContain(address);
      for (const [tag, href] of versions) expect(entries.get(href), `${address} in ${tag}`).toEqual(versions);
    }
  });
});
