import { describe, expect, it } from 'vitest';
import { pagesOf } from '@/lib/publish/pages';
import { sitemapXml } from '@/lib/publish/sitemap';
import { contentFile, editionOf } from '../../support/edition';
import { exampleContact, examplePerson, exampleRelease, translatedFilm } from '../../support/example-film';

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

  it('has the structure that sitemaps.org 0.9 asks for: nothing but addresses and, behind them, their versions', () => {
    expect(xml).toMatch(
      new RegExp(
        `^<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\n` +
          `<urlset xmlns="http://www\\.sitemaps\\.org/schemas/sitemap/0\\.9" xmlns:xhtml="http://www\\.w3\\.org/1999/xhtml">\\n` +
          `(?:<url><loc>${address}</loc>(?:${link})*</url>\\n)+</urlset>\\n$`,
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
