import type { Edition } from '../content';
import { untracked } from '../content/queries';
import { type Locale, locales } from '../i18n/locales';
import { documentsOf } from './documents';
import { type LanguageIndex, makeLanguageIndex } from './language-index';
import { isQuestionWord } from './question-phrases';
import { keyOf, type SearchDocument } from './search-document';
import { isStopWord } from './stop-words';
import { stemOf } from './terms';

export type { Found, LanguageIndex } from './language-index';

/** What can be found in one edition. */
export type SearchIndex = {
  languages: Record<Locale, LanguageIndex>;
  /** By its key, every document as a reader of a language is told it: in that language, or else in another. */
  told: Record<Locale, ReadonlyMap<string, SearchDocument>>;
};

/**
 * One index for all editions, which is brought to an edition when somebody searches it: only the documents that are
 * other ones than before are indexed anew.
 */
export type Searcher = {
  /**
   * What is found in an edition. Whoever comes later waits: while the question is asked, the index is of its edition.
   *
   * @param question is to be answered without a promise.
   */
  ask<T>(edition: Edition, question: (index: SearchIndex) => T): Promise<T>;
};

export function makeSearcher(): Searcher {
  let latest: { edition: string; index: SearchIndex } | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function indexOf(edition: Edition): Promise<SearchIndex> {
    if (latest?.edition === edition.id) return latest.index;
    const languages = latest?.index.languages ?? emptyIndexes();
    // Until it is whole it is of no edition; what ends in the middle of it is no beginning for the next one.
    latest = undefined;
    for (const locale of locales) await languages[locale].update(documentsOf(edition, locale));
    latest = { edition: edition.id, index: { languages, told: toldInAll(languages) } };
    return latest.index;
  }

  return {
    ask: (edition, question) => {
      const answer = turn.then(async () => question(await indexOf(untracked(edition))));
      turn = answer.catch(() => undefined);
      return answer;
    },
  };
}

function emptyIndexes(): SearchIndex['languages'] {
  /** A word that is written small in a text of any language, that asks, or that says nothing. */
  const isCommon = (folded: string): boolean =>
    isStopWord(folded) ||
    isQuestionWord(folded) ||
    locales.some((locale) => languages[locale].isCommonStem(stemOf(locale, folded)));
  const made = locales.map((locale) => [locale, makeLanguageIndex(locale, isCommon)]);
  const languages = Object.fromEntries(made) as SearchIndex['languages'];
  return languages;
}

function toldInAll(languages: SearchIndex['languages']): SearchIndex['told'] {
  const told = locales.map((locale) => [locale, toldIn(locale, languages)]);
  return Object.fromEntries(told) as SearchIndex['told'];
}

function toldIn(locale: Locale, languages: SearchIndex['languages']): ReadonlyMap<string, SearchDocument> {
  const foreign = locales.filter((language) => language !== locale);
  const told = new Map<string, SearchDocument>();
  for (const language of [locale, ...foreign])
    for (const document of languages[language].documents())
      if (!told.has(keyOf(document))) told.set(keyOf(document), document);
  return told;
}
