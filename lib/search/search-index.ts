import MiniSearch, { type SearchResult } from 'minisearch';
import type { Edition } from '../content';
import { untracked } from '../content/queries';
import { type Locale, locales } from '../i18n/locales';
import { indexQuery, type Manner } from './ask-index';
import { documentsOf } from './documents';
import { fold } from './fold';
import { makeNameBook } from './name-book';
import { plainWords } from './plain-words';
import { isQuestionWord } from './question-phrases';
import { keyOf, type SearchDocument } from './search-document';
import { isStopWord } from './stop-words';
import { mayBeName, namesTermsOf, stemOf, termsOf } from './terms';
import { wordsIn } from './words-in';

/** Documents that are indexed at a stretch: between two of them, pages are rendered. */
const chunk = 20;

type Numbered = { number: number; document: SearchDocument };
type Field = 'title' | 'names' | 'text';

/** A document that was found, how well it fits, and the terms it was found by. */
export type Found = { document: SearchDocument; score: number; terms: readonly string[] };

/** What can be found in one language. */
export type LanguageIndex = {
  locale: Locale;
  documents: readonly SearchDocument[];
  /** Documents that hold all the words. */
  find(words: readonly string[], manner: Manner, fields?: readonly Field[]): Found[];
  /** Documents that hold any of the words, and how many of them. */
  findAny(words: readonly string[], manner: Manner, fields?: readonly Field[]): (Found & { matched: number })[];
  /** What a word of these texts is found by. */
  termsOf(word: string): readonly string[];
};

const fieldTexts: Record<Field, (document: SearchDocument) => string> = {
  title: ({ title }) => title,
  names: ({ names }) => names.join('\n'),
  text: ({ texts }) => texts.map(plainWords).join('\n'),
};

/** Folded words of a language by how they stand in its documents. */
type Vocabulary = { proper: Set<string>; mentioned: Set<string>; stemsOfCommonWords: Set<string> };

function vocabularyOf(locale: Locale, documents: readonly SearchDocument[], words: Iterable<string>): Vocabulary {
  const named = documents.flatMap(({ names, title }) => [
    ...names.flatMap(wordsIn),
    ...wordsIn(title).filter(mayBeName),
  ]);
  const all = [...words];
  return {
    proper: new Set(named.map(fold)),
    mentioned: new Set(all.filter(mayBeName).map(fold)),
    stemsOfCommonWords: new Set(all.filter((word) => !mayBeName(word)).map((word) => stemOf(locale, fold(word)))),
  };
}

type Vocabularies = Map<Locale, Vocabulary>;

/** A word that is written small in a text of any language, that asks, or that says nothing. */
const commonIn = (vocabularies: Vocabularies) => (folded: string) =>
  isStopWord(folded) ||
  isQuestionWord(folded) ||
  [...vocabularies].some(([locale, { stemsOfCommonWords }]) => stemsOfCommonWords.has(stemOf(locale, folded)));

async function indexLanguage(edition: Edition, locale: Locale, vocabularies: Vocabularies): Promise<LanguageIndex> {
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
    processTerm: (word, field) => (field === 'names' ? namesTermsOf(locale, word) : (knownTerms(word) as string[])),
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  });
  await index.addAllAsync(
    documents.map((document, number) => ({ number, document })),
    { chunkSize: chunk },
  );
  const vocabulary = vocabularyOf(locale, documents, known.keys());
  vocabularies.set(locale, vocabulary);
  const names = makeNameBook(vocabulary, commonIn(vocabularies));

  const toFound = ({ id, score, terms }: SearchResult): Found => ({
    document: documents[id] as SearchDocument,
    score,
    terms,
  });
  function find(words: readonly string[], manner: Manner, fields?: readonly Field[]): Found[] {
    if (words.length === 0) return [];
    return index.search(indexQuery(locale, words, manner, names), fields && { fields: [...fields] }).map(toFound);
  }

  function findAny(words: readonly string[], manner: Manner, fields?: readonly Field[]) {
    const byDocument = new Map<SearchDocument, Found & { matched: number }>();
    for (const word of new Set(words))
      for (const { document, score, terms } of find([word], manner, fields)) {
        const before = byDocument.get(document);
        byDocument.set(document, {
          document,
          score: (before?.score ?? 0) + score,
          terms: [...(before?.terms ?? []), ...terms],
          matched: (before?.matched ?? 0) + 1,
        });
      }
    return [...byDocument.values()];
  }

  return { locale, documents, find, findAny, termsOf: knownTerms };
}

export type SearchIndex = {
  languages: Record<Locale, LanguageIndex>;
  /** By its key, every document as a reader of a language is told it: in that language, or else in another. */
  told: Record<Locale, ReadonlyMap<string, SearchDocument>>;
};

async function makeIndex(edition: Edition): Promise<SearchIndex> {
  const vocabularies: Vocabularies = new Map();
  const made: [Locale, LanguageIndex][] = [];
  for (const locale of locales) made.push([locale, await indexLanguage(edition, locale, vocabularies)]);
  const languages = Object.fromEntries(made) as SearchIndex['languages'];
  const told = locales.map((locale) => [locale, toldIn(locale, languages)]);
  return { languages, told: Object.fromEntries(told) };
}

function toldIn(locale: Locale, languages: SearchIndex['languages']): ReadonlyMap<string, SearchDocument> {
  const foreign = locales.filter((language) => language !== locale);
  const told = new Map<string, SearchDocument>();
  for (const language of [locale, ...foreign])
    for (const document of languages[language].documents)
      if (!told.has(keyOf(document))) told.set(keyOf(document), document);
  return told;
}

/** Of the edition that was searched last, named by its id: a file that is saved without a change makes no other one. */
let latest: { edition: string; index: Promise<SearchIndex> } | undefined;

/** The index of an edition, which is made when it is first searched. */
export function searchIndexOf(edition: Edition): Promise<SearchIndex> {
  if (latest?.edition === edition.id) return latest.index;
  const made = { edition: edition.id, index: makeIndex(untracked(edition)) };
  latest = made;
  made.index.catch(() => {
    if (latest === made) latest = undefined;
  });
  return made.index;
}
