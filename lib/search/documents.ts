import type { Edition, Kind } from '../content';
import { filmOf, listOf, quotesOf, titlesOf } from '../content/queries';
import type { Locale } from '../i18n/locales';
import { translator } from '../i18n/translator';
import { factSheet } from '../publish/fact-sheet';
import { printRow } from '../publish/fact-sheet/print';
import { pageWordsOf, titledPages } from '../routes/page-words';
import { type Draft, dayOf, itemDrafts, type MakeDraft, present } from './item-drafts';
import { type DocumentKind, documentKinds, type SearchDocument } from './search-document';

function itemDocuments<K extends keyof typeof itemDrafts & Kind>(edition: Edition, kind: K, locale: Locale) {
  return listOf(edition, kind, locale)
    .filter(({ lang }) => lang === locale)
    .map((item) => toDocument(kind, item.id, locale, (itemDrafts[kind] as MakeDraft<K>)(item, edition)));
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
  const hasStills = edition.all('stills').length > 0;
  const others = titledPages.map((path) => {
    const { title, description } = pageWordsOf(path, { hasStills });
    return toDocument('pages', path, locale, {
      path,
      title: t(title),
      texts: present(path === '/dates' ? film.words.whereToWatch : undefined, t(description)),
    });
  });
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
