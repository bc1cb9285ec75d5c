import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { atomFeed } from '@/lib/publish/feeds/atom';
import { jsonFeed } from '@/lib/publish/feeds/json-feed';
import { type AtomEntry, breachesOf, readAtom } from '../../../support/atom';
import { contentFile, editionOf } from '../../../support/edition';
import { exampleContact, exampleFilm, exampleRelease, translatedFilm } from '../../../support/example-film';
import { jsonFeedSchema } from '../../../support/json-feed-schema';
import { searchedFilm } from '../../../support/searched-film';
import { canary, secondFilmAt } from '../../../support/second-film';

const site = 'https://film.example';
const ajv = addFormats(new Ajv({ allErrors: true }));
const isJsonFeed = ajv.compile(jsonFeedSchema);

type Item = Record<'id' | 'title' | 'summary' | 'content_html' | 'date_published' | 'date_modified', string>;
const itemsOf = (text: string): Item[] => JSON.parse(text).items;

const second = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const films = { searched: searchedFilm(), second, empty: editionOf(exampleFilm()) };

/** As a feed reader understands it: HTML, with its signs written out. */
const shown = (text: AtomEntry['title']) =>
  (typeof text === 'string' ? text : String(text['#text']))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe.each(Object.entries(films))('the feeds of the %s film', (_name, edition) => {
  it.each(locales)('are valid Atom and JSON Feed 1.1 in %s, and say the same', (locale) => {
    const atom = readAtom(atomFeed({ edition, locale, siteUrl: site }));
    expect(breachesOf(atom)).toEqual([]);
    expect(atom['@xml:lang']).toBe(locale);
    expect(atom.id).toBe(`${site}/${locale}/feed.xml`);
    const json = jsonFeed({ edition, locale, siteUrl: site });
    expect([isJsonFeed(JSON.parse(json)), isJsonFeed.errors]).toEqual([true, null]);
    const told = itemsOf(json).map((item) => [
      ...[item.id, item.title, item.summary, item.content_html],
      ...[item.date_published, item.date_modified],
    ]);
    expect(
      atom.entry.map((entry) => [
        ...[entry.id, ...[entry.title, entry.summary, entry.content].map(shown)],
        ...[entry.published, entry.updated],
      ]),
    ).toEqual(told);
    const latest = atom.entry
      .map(({ updated }) => updated)
      .sort()
      .at(-1);
    expect(atom.updated).toBe(latest ?? `${edition.all('film')[0]?.facts.year}-01-01T00:00:00.000Z`);
  });
});

it('an account of what somebody else announced is not told as a release of ours', () => {
  const context = { edition: second, locale: 'es', siteUrl: site } as const;
  const tagged = JSON.parse(jsonFeed(context)).items.map(({ id, tags }: { id: string; tags?: string[] }) => [id, tags]);
  expect(tagged).toContainEqual([`${site}/es/press/roof-report`, ['Anuncio']]);
  expect(tagged).toContainEqual([`${site}/es/press/opening-night`, ['Nota de prensa']]);
  expect(atomFeed(context)).toContain('<category label="Anuncio" term="Anuncio"/>');
});

it('notices, releases and their corrections are news, newest first; a corrected release says when it was last corrected', () => {
  expect(
    itemsOf(jsonFeed({ edition: second, locale: 'en', siteUrl: site })).map((item) => [
      item.id,
      item.date_published,
      item.date_modified,
    ]),
  ).toEqual([
    [`${site}/en#notice-later-showing`, '2031-05-08T00:00:00.000Z', '2031-05-08T00:00:00.000Z'],
    [`${site}/en/press/opening-night#correction-baker`, '2031-05-07T21:00:00.000Z', '2031-05-07T21:00:00.000Z'],
    [`${site}/en/press/opening-night#correction-kites`, '2031-05-05T09:30:00.000Z', '2031-05-05T09:30:00.000Z'],
    [`${site}/en/press/opening-night`, '2031-05-04T00:00:00.000Z', '2031-05-07T21:00:00.000Z'],
  ]);
});

it('a release stands in the feeds of the languages it is written in, and in no other', () => {
  const has = (locale: Locale) => jsonFeed({ edition: second, locale, siteUrl: site }).includes('roof-report');
  expect(locales.filter(has)).toEqual(['es']);
});

it('an entry holds the whole text, with quotations, and addresses that lead somewhere from anywhere', () => {
  const text =
    itemsOf(jsonFeed({ edition: second, locale: 'es', siteUrl: site })).find(({ id }) => id.endsWith('/opening-night'))
      ?.content_html ?? '';
  expect(text).toContain('<h2>Corregido tras la publicación</h2>');
  const paragraphs = [...text.matchAll(/<p>(.*?)<\/p>/g)].map(([, html = '']) => html.replace(/<[^>]*>/g, ''));
  expect(paragraphs.map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
    '7 de mayo de 2031. Los pasteles son del segundo panadero.',
    'Motivo: La primera versión nombraba al primer panadero.',
    '5 de mayo de 2031. Acudieron cuarenta cometas, no catorce.',
    'Motivo: La cifra se entendió mal.',
    'Ciudad Ejemplo, 4 de mayo de 2031',
    'La comedia se proyectó por primera vez al aire libre, y el viento respetó el programa.',
    '«el viento era el único que se sabía el guion».',
    'La película está dirigida por Persona Uno. Los pasteles son del segundo panadero.',
  ]);
  expect(text).toContain('<p>Ciudad Ejemplo, 4\u00a0de mayo de 2031</p>');
  expect(text).toContain('<blockquote><p>«el viento era el único que se sabía el guion».</p></blockquote>');
  expect(text).toContain('Traducción del original en inglés');
  expect(text).toContain(`<a href="${site}/es/people/person-one">Persona Uno</a>`);
  for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) expect(URL.canParse(href), href).toBe(true);
});

it('a correction is told with its reason', () => {
  const items = itemsOf(jsonFeed({ edition: second, locale: 'en', siteUrl: site }));
  const correction = items.find(({ id }) => id.endsWith('#correction-baker'));
  expect(correction?.content_html).toContain('The cakes were made by the second baker.');
  expect(correction?.content_html).toContain('The first version named the first baker.');
});

it('a sign of HTML in a headline stays a sign, and no text can end the content', () => {
  const headline = 'R&B <b>beats</b> ]]> «x»';
  const edition = editionOf({
    ...translatedFilm(),
    ...exampleContact,
    'press/one/en.md': exampleRelease(
      {},
      { headline, summary: '1 < 2 & 3' },
      'A sign ]]> & ]]> \\<script>alert(1)\\</script>[^1]\n\n[^1]: Note.',
    ),
    'press/one/ru.md': contentFile({ headline, summary: '1', place: 'A', basis: 'B' }, 'x'),
  });
  const [entry] = readAtom(atomFeed({ edition, locale: 'en', siteUrl: site })).entry as [AtomEntry];
  expect(shown(entry.content)).toContain('A sign ]]> &#x26; ]]> &#x3C;script>');
  expect(entry.title).toEqual({ '#text': 'R&amp;B &lt;b&gt;beats&lt;/b&gt; ]]&gt; «x»', '@type': 'html' });
  expect(shown(entry.title)).toBe(headline);
  expect(shown(entry.summary)).toBe('1 < 2 & 3');
  const [item] = itemsOf(jsonFeed({ edition, locale: 'en', siteUrl: site })) as [Item];
  expect(item.title).toBe(headline);
  expect(item.content_html).not.toContain('<script');
  expect(item.content_html).not.toContain('href="#');
});

it('nothing of today’s clock and nothing that is not public stands in a feed', () => {
  for (const locale of locales)
    for (const feed of [atomFeed, jsonFeed]) {
      const text = feed({ edition: second, locale, siteUrl: site });
      expect(text).not.toContain(canary);
      expect(text).not.toMatch(/second-helping|person-two|one-on-secrets/);
      expect(text).not.toContain(String(new Date().getUTCFullYear()));
      expect(feed({ edition: second, locale, siteUrl: site })).toBe(text);
    }
});
