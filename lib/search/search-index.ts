import MiniSearch, { type SearchResult } from 'minisearch';
import type { Edition } from '../content';
import { type Locale, locales } from '../i18n/locales';
import { indexQuery, type Manner } from './ask-index';
import { documentsOf } from './documents';
import { fold } from './fold';
import { plainWords } from './plain-words';
import type { SearchDocument } from './search-document';
import { soundTerms, stemOf, termsOf } from './terms';
import { wordsIn } from './words-in';

/** Documents that are indexed at a stretch: between two of them, pages are rendered. */
const chunk = 20;

type Numbered = { number: number; document: SearchDocument };
type Field = 'title' | 'names' | 'text';

/** A document that was found, how well it fits, and the terms it was found by. */
export type Found = { document: SearchDocument; score: number; terms: readonly string[] };

/** What can be found in one language. */
export type LanguageIndex = {
  documents: readonly SearchDocument[];
  find(words: readonly string[], manner: Manner, fields?: readonly Field[]): Found[];
  /** What a word of these texts is found by. */
  termsOf(word: string): readonly string[];
};

const fieldTexts: Record<Field, (document: SearchDocument) => string> = {
  title: ({ title }) => title,
  names: ({ names }) => names.join('\n'),
  text: ({ texts }) => texts.map(plainWords).join('\n'),
};

async function indexLanguage(edition: Edition, locale: Locale): Promise<LanguageIndex> {
  const documents = documentsOf(edition, locale);
  /** The same words come again and again; to take each apart once makes it four times as fast. */
  const known = new Map<string, readonly string[]>();
  function knownTerms(word: string): readonly string[] {
    const terms = known.get(word) ?? termsOf(locale, word);
    known.set(word, terms);
    return terms;
  }

  const index = new MiniSearch<Numbered>({
    idField: 'number',
    fields: ['title', 'names', 'text'],
    extractField: ({ number, document }, field) =>
      field === 'number' ? number : (fieldTexts[field as Field](document) as unknown as number),
    tokenize: wordsIn,
    processTerm: (word, field) =>
      field === 'names' ? [stemOf(locale, fold(word)), ...soundTerms(fold(word))] : (knownTerms(word) as string[]),
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  });
  await index.addAllAsync(
    documents.map((document, number) => ({ number, document })),
    { chunkSize: chunk },
  );

  const toFound = ({ id, score, terms }: SearchResult): Found => ({
    document: documents[id] as SearchDocument,
    score,
    terms,
  });
  return {
    documents,
    find: (words, manner, fields) =>
      index.search(indexQuery(locale, words, manner), fields && { fields: [...fields] }).map(toFound),
    termsOf: knownTerms,
  };
}

export type SearchIndex = Record<Locale, LanguageIndex>;

async function makeIndex(edition: Edition): Promise<SearchIndex> {
  const made: [Locale, LanguageIndex][] = [];
  for (const locale of locales) made.push([locale, await indexLanguage(edition, locale)]);
  return Object.fromEntries(made) as SearchIndex;
}

/** Of the edition that was searched last, named by its id: a file that is saved without a change makes no other one. */
let latest: { edition: string; index: Promise<SearchIndex> } | undefined;

/** The index of an edition, which is made when it is first searched. */
export function searchIndexOf(edition: Edition): Promise<SearchIndex> {
  if (latest?.edition !== edition.id) latest = { edition: edition.id, index: makeIndex(edition) };
  return latest.index;
}
