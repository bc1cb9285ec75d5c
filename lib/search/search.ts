import type { Edition } from '../content';
import { type Locale, locales } from '../i18n/locales';
import { typeset } from '../markdown/typography';
import { manners } from './ask-index';
import { excerptOf, type MarkedText, mark } from './marks';
import { plainWords } from './plain-words';
import { readQuery } from './read-query';
import { type DocumentKind, documentKinds, type SearchDocument } from './search-document';
import { type Found, type LanguageIndex, type SearchIndex, searchIndexOf } from './search-index';
import { type Sought, soughtBy } from './sought';
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
  /** No text holds all the words. */
  isLoose: boolean;
  /** Where nothing was found: what is called nearly so. */
  suggestions: Pick<SearchDocument, 'path' | 'lang' | 'title' | 'titleLang'>[];
};

const keyOf = ({ kind, id }: SearchDocument) => `${kind}/${id}`;

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

/** The reader's language first; other languages only where it leaves room, and for what was not found in it. */
function merge(locale: Locale, find: (language: Locale) => Found[]): Found[] {
  const own = inOrder(find(locale));
  if (own.length >= hitLimit) return own;
  const known = new Set(own.map(({ document }) => keyOf(document)));
  const others = inOrder(locales.filter((language) => language !== locale).flatMap(find));
  const fresh = others.filter(({ document }) => {
    const key = keyOf(document);
    return !known.has(key) && known.add(key);
  });
  return [...own, ...fresh];
}

function toHit({ document, terms }: Found, index: SearchIndex): Hit {
  const { kind, id, path, lang, title, titleLang, texts } = document;
  const sought = new Set(terms);
  const isSought = (word: string) => index[lang].termsOf(word).some((term) => sought.has(term));
  const plain = texts.map(plainWords);
  const chosen = plain.find((text) => wordsIn(text).some(isSought)) ?? plain[0] ?? '';
  return {
    kind,
    id,
    path,
    lang,
    titleLang,
    title: mark(typeset(lang, title), isSought),
    excerpt: mark(typeset(lang, excerptOf(chosen, isSought)), isSought),
  };
}

/** What answers by what it is; among that, what fits the words beside the figures best counts up to half as much again. */
function answersIn({ find, documents, termsOf }: LanguageIndex, { reason, beside }: Sought): Found[] {
  const fits = new Map(find(beside, 'anyWord').map(({ document, score }) => [document, score]));
  const best = Math.max(1, ...fits.values());
  return documents.flatMap((document) => {
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

/** What the edition holds of the words that were typed, as a reader of that language is told it. */
export async function search(edition: Edition, locale: Locale, typed: string): Promise<SearchAnswer> {
  const sought = soughtBy(readQuery(typed).text);
  if (sought.words(locale).length === 0) return { hits: [], total: 0, isLoose: false, suggestions: [] };
  const index = await searchIndexOf(edition);
  const answers = merge(locale, (language) => answersIn(index[language], sought));
  for (const manner of manners) {
    const others = merge(locale, (language) => index[language].find(sought.words(language), manner));
    const found = [...answers, ...others.filter(notIn(answers))];
    if (found.length > 0)
      return {
        hits: found.slice(0, hitLimit).map((each) => toHit(each, index)),
        total: found.length,
        isLoose: manner === 'anyWord' && sought.words(locale).length > 1,
        suggestions: [],
      };
  }
  const near = merge(locale, (language) => index[language].find(sought.words(language), 'nearly', ['title', 'names']));
  const suggestions = near.filter(({ document }) => suggested.includes(document.kind)).slice(0, suggestionLimit);
  return { hits: [], total: 0, isLoose: false, suggestions: suggestions.map(({ document }) => document) };
}
