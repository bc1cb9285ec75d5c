import type { Edition } from '../content';
import { type Locale, locales } from '../i18n/locales';
import { typeset } from '../markdown/typography';
import { answerQuestion } from './answer-question';
import { excerptOf, type MarkedText, mark } from './marks';
import { plainWords } from './plain-words';
import { readQuery } from './read-query';
import { type DocumentKind, documentKinds, keyOf, type SearchDocument } from './search-document';
import { type Found, type LanguageIndex, makeSearcher, type SearchIndex } from './search-index';
import { parseSearchQuery, type SearchQuery } from './search-query';
import { wordsIn } from './words-in';

/** Hits that are shown. */
const hitLimit = 20;

/** What is suggested where nothing was found, and how much of it. */
const suggested: readonly DocumentKind[] = ['people', 'pages', 'press', 'story'];
const suggestionLimit = 5;

/** How much a hit of each kind counts beside others: a name is first of all a person's. */
const weights: Record<DocumentKind, number> = {
  people: 1.2,
  pages: 1.6,
  press: 1.3,
  story: 1.2,
  'release-dates': 1.2,
  contacts: 1.1,
  facts: 1,
  partners: 1,
  questions: 1.2,
  quotes: 1,
  coverage: 0.8,
  stills: 0.6,
};

export type Hit = Pick<SearchDocument, 'kind' | 'id' | 'path' | 'lang' | 'titleLang'> & {
  title: MarkedText;
  excerpt: MarkedText;
};

export type SearchAnswer = {
  /** The best. */
  hits: Hit[];
  /** How many there are. */
  total: number;
  /** No text holds all the words: these hold at least half of them. */
  isLoose: boolean;
  /** A figure was asked for that the production has not supplied; the press contact is the first hit. */
  isNotSupplied: boolean;
  /** Where nothing was found: what is called nearly so. */
  suggestions: Pick<SearchDocument, 'path' | 'lang' | 'title' | 'titleLang'>[];
};

/** The best first, and in the same order on every machine, whatever the last digits of a score. */
function inOrder(found: readonly Found[]): Found[] {
  return found
    .map((each) => ({ each, score: Math.round(each.score * weights[each.document.kind] * 1e6) }))
    .sort(
      (left, right) =>
        right.score - left.score ||
        documentKinds.indexOf(left.each.document.kind) - documentKinds.indexOf(right.each.document.kind) ||
        (left.each.document.id < right.each.document.id ? -1 : 1),
    )
    .map(({ each }) => each);
}

/**
 * What was found in the reader's language, then what was found in another one only. An item that has a text in the
 * reader's language is told in it.
 */
function merge(locale: Locale, index: SearchIndex, find: (language: LanguageIndex) => Found[]): Found[] {
  const foreign = locales.filter((language) => language !== locale).flatMap((each) => find(index.languages[each]));
  const ordered = [...inOrder(find(index.languages[locale])), ...inOrder(foreign)];
  const byKey = new Map<string, Found>();
  for (const found of ordered) {
    const key = keyOf(found.document);
    if (!byKey.has(key)) byKey.set(key, { ...found, document: index.told[locale].get(key) ?? found.document });
  }
  return [...byKey.values()];
}

function toHit({ document, terms }: Found, index: SearchIndex): Hit {
  const { kind, id, path, lang, title, titleLang, texts } = document;
  const wanted = new Set(terms);
  const isMatch = (word: string) => index.languages[lang].termsOf(word).some((term) => wanted.has(term));
  const plain = texts.map(plainWords);
  const chosen = plain.find((text) => wordsIn(text).some(isMatch)) ?? plain[0] ?? '';
  return {
    kind,
    id,
    path,
    lang,
    titleLang,
    title: mark(typeset(lang, title), isMatch),
    excerpt: mark(typeset(lang, excerptOf(chosen, isMatch)), isMatch),
  };
}

/** What answers by what it is; among that, what fits the words beside the figures best counts up to half as much again. */
function answersIn({ findAny, documents, termsOf }: LanguageIndex, { reason, beside }: SearchQuery): Found[] {
  const fits = new Map(findAny(beside, 'exact').map(({ document, score }) => [document, score]));
  const best = Math.max(1, ...fits.values());
  return documents().flatMap((document) => {
    const found = reason(document);
    if (!found) return [];
    const score = found.score * (1 + (fits.get(document) ?? 0) / best / 2);
    return [{ document, score, terms: wordsIn(found.words).flatMap(termsOf) }];
  });
}

const notIn = (known: readonly Found[]) => {
  const keys = new Set(known.map(({ document }) => keyOf(document)));
  return ({ document }: Found) => !keys.has(keyOf(document));
};

/** Where all the words together are nowhere: what holds at least half of them, and more than one. */
const enough = (words: number) => Math.max(2, Math.ceil(words / 2));

const nothing: SearchAnswer = { hits: [], total: 0, isLoose: false, isNotSupplied: false, suggestions: [] };

const siteSearcher = makeSearcher();

/** What the edition holds of the words that were typed, as a reader of that language is told it. */
export async function search(
  edition: Edition,
  locale: Locale,
  typed: string,
  searcher = siteSearcher,
): Promise<SearchAnswer> {
  const { text } = readQuery(typed);
  const query = parseSearchQuery(text);
  if (query.words(locale).length === 0) return nothing;
  return searcher.ask(edition, (index) => searchIn(index, locale, text, query));
}

function searchIn(index: SearchIndex, locale: Locale, text: string, query: SearchQuery): SearchAnswer {
  const words = query.words(locale);
  const everywhere = (find: (language: LanguageIndex) => Found[]) => merge(locale, index, find);

  const question = answerQuestion(index, locale, text);
  const asked = question.documents.map((document): Found => ({ document, score: 0, terms: termsIn(index, words) }));
  const byReason = everywhere((language) => answersIn(language, query));
  const answers = [...byReason, ...asked.filter(notIn(byReason))];
  const answerWith = (others: Found[], isLoose = false): SearchAnswer | undefined => {
    const found = [...answers, ...others.filter(notIn(answers))];
    if (found.length === 0) return undefined;
    return {
      ...nothing,
      hits: found.slice(0, hitLimit).map((each) => toHit(each, index)),
      total: found.length,
      isLoose,
      isNotSupplied: question.isNotSupplied,
    };
  };

  const exact = everywhere(({ locale: language, find }) => find(query.words(language), 'exact'));
  const strict = answerWith(exact);
  if (strict) return strict;
  const withSlips = answerWith(everywhere(({ locale: language, find }) => find(query.words(language), 'withSlips')));
  if (withSlips) return withSlips;
  const loose = everywhere(({ locale: language, findAny }) =>
    findAny(query.words(language), 'withSlips').filter(({ matched }) => matched >= enough(words.length)),
  );
  const some = words.length > 1 ? answerWith(loose, true) : undefined;
  if (some) return some;
  const near = everywhere(({ locale: language, findAny }) =>
    findAny(query.words(language), 'nearly', ['title', 'names']),
  );
  const suggestions = near.filter(({ document }) => suggested.includes(document.kind)).slice(0, suggestionLimit);
  return { ...nothing, suggestions: suggestions.map(({ document }) => document) };
}

/** Words by all that they are found by, for the marks in an answer that no index was asked for. */
const termsIn = (index: SearchIndex, words: readonly string[]) =>
  locales.flatMap((locale) => words.flatMap((word) => index.languages[locale].termsOf(word)));
