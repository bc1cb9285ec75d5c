import type { Edition, Kind, Localized } from '../content';
import { filmOf, listOf, nameOf, quotesOf, titlesOf } from '../content/queries';
import { countryName, formatDate } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { pageWords } from '../i18n/page-words';
import { translator } from '../i18n/translator';
import { factSheet } from '../publish/fact-sheet';
import { printRow } from '../publish/fact-sheet/print';

/** What can be found, in the order in which equal hits stand. */
export const documentKinds = [
  'people',
  'pages',
  'press',
  'story',
  'release-dates',
  'facts',
  'quotes',
  'coverage',
  'contacts',
  'partners',
  'stills',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** Something public that has an address, in one language. */
export type SearchDocument = {
  kind: DocumentKind;
  /** Of the item; the same in every language. */
  id: string;
  /** Behind `/<language>`, with the fragment where it is a part of a page. */
  path: string;
  lang: Locale;
  title: string;
  /** The language of the title, where it is another. */
  titleLang: string;
  /**
   * Every spelling of the own name of a person, a company or the film; an actor's character; what a contact is for; what readers
   * call a page or a fact.
   */
  names: readonly string[];
  /** Markdown, piece by piece as it stands in the edition. */
  texts: readonly string[];
  /** When it took place or came out, as exactly as it is known: 2026-03. */
  date?: string;
  /** In international form, where it can be called. */
  phone?: string;
};

type Draft = Pick<SearchDocument, 'path' | 'title' | 'texts'> & Partial<SearchDocument>;
type MakeDraft<K extends Kind> = (item: Localized<K>, edition: Edition) => Draft;

const present = (...texts: (string | undefined)[]) =>
  texts.filter((text) => text !== undefined && text !== '') as string[];

const dayOf = (lang: Locale, date: string | undefined) => (date && date !== 'tba' ? formatDate(lang, date) : undefined);

/** How an item of each kind is found; the film itself is found by its start page and its fact sheet. */
const drafts: { [K in Exclude<Kind, 'film' | 'quotes'>]: MakeDraft<K> } = {
  people: (person, edition) => {
    const { name, lang } = nameOf(edition, person);
    const spellings = Object.values(edition.find('people', person.id)?.texts ?? {}).map(({ words }) => words.name);
    return {
      path: `/people/${person.id}`,
      title: name,
      titleLang: lang,
      names: [...new Set(present(name, ...spellings, ...person.facts.alsoWritten, person.words.character))],
      texts: present(person.words.character, person.words.role, person.body),
    };
  },
  press: ({ id, facts, words, body, lang }) => ({
    path: `/press/${id}`,
    title: words.headline,
    date: facts.date,
    texts: present(
      words.summary,
      words.place,
      dayOf(lang, facts.date),
      body,
      ...Object.values(words.corrections).flatMap(({ what, why }) => [what, why]),
      words.editorsNote,
      words.basis,
    ),
  }),
  story: ({ id, words, body }) => ({
    path: `/story#${id}`,
    title: words.title,
    texts: present(words.summary, body, ...Object.values(words.timeline)),
  }),
  'release-dates': ({ id, facts, words, lang }) => ({
    path: `/premiere#${id}`,
    title: words.title,
    date: facts.date,
    texts: present(
      dayOf(lang, facts.date),
      words.venue,
      words.city,
      facts.territory && countryName(lang, facts.territory),
      words.note,
      messages[lang].releaseKind[facts.kind],
    ),
  }),
  coverage: ({ id, facts, words, lang }) => ({
    path: `/press/coverage#${id}`,
    title: facts.title ? `${facts.outlet}: ${facts.title}` : facts.outlet,
    titleLang: facts.title ? facts.language : lang,
    date: facts.date,
    texts: present(words.gist, facts.author, dayOf(lang, facts.date)),
  }),
  contacts: ({ facts, words, lang }) => ({
    path: '/contacts#press',
    title: words.name,
    names: [messages[lang].contacts.press, translator(lang)('search.alsoCalled.contact')],
    phone: facts.phone,
    texts: [
      words.role,
      facts.organization,
      ...facts.territories.map((territory) => countryName(lang, territory)),
      facts.phone,
      facts.email,
    ],
  }),
  partners: ({ facts, words, lang }) => ({
    path: `/contacts#${facts.kind}`,
    title: words.name ?? facts.name,
    names: present(facts.name, words.name),
    texts: present(messages[lang].contacts[facts.kind], words.note),
  }),
  stills: ({ id, facts, words }) => ({
    path: `/press/stills#still-${id}`,
    title: words.caption,
    texts: present(words.alt, facts.credit, facts.photographer),
  }),
};

function itemDocuments<K extends keyof typeof drafts & Kind>(edition: Edition, kind: K, locale: Locale) {
  return listOf(edition, kind, locale)
    .filter(({ lang }) => lang === locale)
    .map((item) => toDocument(kind, item.id, locale, (drafts[kind] as MakeDraft<K>)(item, edition)));
}

function toDocument(kind: DocumentKind, id: string, lang: Locale, draft: Draft): SearchDocument {
  return { kind, id, lang, titleLang: lang, names: [], ...draft };
}

function quoteDocuments(edition: Edition, locale: Locale): SearchDocument[] {
  return quotesOf(edition, locale)
    .filter(({ quote }) => quote.lang === locale)
    .map(({ quote, speaker, name }) =>
      toDocument('quotes', quote.id, locale, {
        path: `/press/quotes#${quote.id}`,
        title: name.name,
        titleLang: name.lang,
        date: quote.facts.date,
        texts: present(quote.body, speaker.words.role, quote.words.occasion, dayOf(locale, quote.facts.date)),
      }),
    );
}

function pageDocuments(edition: Edition, locale: Locale): SearchDocument[] {
  const film = filmOf(edition, locale);
  const t = translator(locale);
  const start = toDocument('pages', '', locale, {
    path: '',
    title: film.words.title,
    names: titlesOf(edition).map(({ title }) => title),
    texts: [film.words.synopsis.short],
  });
  const alsoCalled: Partial<Record<string, string>> = {
    '/press': t('search.alsoCalled.press'),
    '/press/downloads': t('search.alsoCalled.downloads'),
    '/press/stills': t('search.alsoCalled.stills'),
  };
  const others = Object.entries(pageWords).map(([path, [title, description]]) =>
    toDocument('pages', path, locale, {
      path,
      title: t(title),
      names: present(alsoCalled[path]),
      texts: [t(description)],
    }),
  );
  return [start, ...others];
}

function factDocuments(edition: Edition, locale: Locale): SearchDocument[] {
  if (filmOf(edition, locale).lang !== locale) return [];
  return factSheet(edition, locale).map((row) => {
    const { id, label, lines } = printRow(locale, row);
    const text = lines.map((line) => line.map((piece) => piece.text).join('')).join('; ');
    return toDocument('facts', id, locale, {
      path: `/press/facts#${id}`,
      title: label.text,
      names: present(id === 'runningTime' ? translator(locale)('search.alsoCalled.runningTime') : undefined),
      texts: [text],
    });
  });
}

/** Everything that is public and written in that language, in the order of `documentKinds`. */
export function documentsOf(edition: Edition, locale: Locale): SearchDocument[] {
  return documentKinds.flatMap((kind) => {
    if (kind === 'pages') return pageDocuments(edition, locale);
    if (kind === 'facts') return factDocuments(edition, locale);
    if (kind === 'quotes') return quoteDocuments(edition, locale);
    return itemDocuments(edition, kind, locale);
  });
}
