import { setImmediate as otherWork } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Locale } from '../i18n/locales';
import { indexQuery, type Manner } from './ask-index';
import { plainWords } from './plain-words';
import { isSameDocument, keyOf, type SearchDocument } from './search-document';
import { namesTermsOf, termsOf } from './terms';
import { makeVocabulary, type Vocabulary } from './vocabulary';
import { wordsIn } from './words-in';

/** Documents that are indexed at a stretch: between two of them, pages are rendered. */
const chunk = 20;

/** Words whose terms are remembered, those of the texts and those that readers have typed. */
const rememberedWords = 50_000;

const fields = ['title', 'names', 'text'] as const;
type Field = (typeof fields)[number];
type Numbered = { number: number; document: SearchDocument };

/** A document that was found, how well it fits, and the terms it was found by. */
export type Found = { document: SearchDocument; score: number; terms: readonly string[] };

/** What can be found in one language. */
export type LanguageIndex = {
  locale: Locale;
  /** Those of the latest update. */
  documents(): readonly SearchDocument[];
  /** Documents that hold all the words. */
  find(words: readonly string[], manner: Manner, fields?: readonly Field[]): Found[];
  /** Documents that hold any of the words, and how many of them. */
  findAny(words: readonly string[], manner: Manner, fields?: readonly Field[]): (Found & { matched: number })[];
  /** What a word of these texts is found by. */
  termsOf(word: string): readonly string[];
  isCommonStem: Vocabulary['isCommonStem'];
  /**
   * From now on these can be found and no others. Only what is another than before is taken out and put in.
   *
   * @returns how many documents were put in.
   */
  update(documents: readonly SearchDocument[]): Promise<number>;
};

const fieldTexts: Record<Field, (document: SearchDocument) => string> = {
  title: ({ title }) => title,
  names: ({ names }) => names.join('\n'),
  text: ({ texts }) => texts.map(plainWords).join('\n'),
};

/** The words of a document in which it is found, as they stand there, each once. */
const wordsOf = (document: SearchDocument) =>
  new Set([...wordsIn(fieldTexts.title(document)), ...wordsIn(fieldTexts.text(document))]);

export function makeLanguageIndex(locale: Locale, isCommon: (folded: string) => boolean): LanguageIndex {
  const vocabulary = makeVocabulary(locale, isCommon);
  /** The same words come again and again; to take each apart once makes it four times as fast. */
  const known = new LRUCache<string, readonly string[]>({ max: rememberedWords });
  let documents: readonly SearchDocument[] = [];
  let byKey = new Map<string, Numbered>();
  const byNumber = new Map<number, SearchDocument>();
  let latestNumber = 0;

  function knownTerms(word: string): readonly string[] {
    const terms = known.get(word) ?? termsOf(locale, word);
    known.set(word, terms);
    return terms;
  }

  const index = new MiniSearch<Numbered>({
    idField: 'number',
    fields: [...fields],
    extractField: ({ number, document }, field) =>
      field === 'number' ? number : (fieldTexts[field as Field](document) as unknown as number),
    tokenize: wordsIn,
    processTerm: (word, field) => (field === 'names' ? namesTermsOf(locale, word) : (knownTerms(word) as string[])),
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  });

  function add(document: SearchDocument): Numbered {
    latestNumber += 1;
    const numbered = { number: latestNumber, document };
    index.add(numbered);
    byNumber.set(numbered.number, document);
    vocabulary.add(document, wordsOf(document));
    return numbered;
  }

  function remove(numbered: Numbered): void {
    index.remove(numbered);
    byNumber.delete(numbered.number);
    vocabulary.remove(numbered.document, wordsOf(numbered.document));
  }

  async function update(next: readonly SearchDocument[]): Promise<number> {
    const before = byKey;
    const kept = new Map<string, Numbered>();
    const coming: SearchDocument[] = [];
    for (const document of next) {
      const numbered = before.get(keyOf(document));
      if (numbered && isSameDocument(numbered.document, document)) kept.set(keyOf(document), numbered);
      else coming.push(document);
    }
    const work = [
      ...[...before]
        .filter(([key]) => !kept.has(key))
        .map(
          ([, numbered]) =>
            () =>
              remove(numbered),
        ),
      ...coming.map((document) => () => void kept.set(keyOf(document), add(document))),
    ];
    for (const [place, step] of work.entries()) {
      if (place % chunk === chunk - 1) await otherWork();
      step();
    }
    byKey = kept;
    documents = next.map((document) => (kept.get(keyOf(document)) as Numbered).document);
    return coming.length;
  }

  const toFound = ({ id, score, terms }: SearchResult): Found => ({
    document: byNumber.get(id as number) as SearchDocument,
    score,
    terms,
  });

  function find(words: readonly string[], manner: Manner, among?: readonly Field[]): Found[] {
    if (words.length === 0) return [];
    const query = indexQuery(locale, words, manner, vocabulary.names);
    return index.search(query, among && { fields: [...among] }).map(toFound);
  }

  function findAny(words: readonly string[], manner: Manner, among?: readonly Field[]) {
    const byDocument = new Map<SearchDocument, Found & { matched: number }>();
    for (const word of new Set(words))
      for (const { document, score, terms } of find([word], manner, among)) {
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

  return {
    locale,
    documents: () => documents,
    find,
    findAny,
    termsOf: knownTerms,
    isCommonStem: vocabulary.isCommonStem,
    update,
  };
}
