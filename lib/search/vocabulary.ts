import type { Locale } from '../i18n/locales';
import { type CountedWords, countedWords } from './counted-words';
import { fold } from './fold';
import { makeNameBook, type NameBook } from './name-book';
import type { SearchDocument } from './search-document';
import { spellingsBySound } from './spellings';
import { mayBeName, stemOf } from './terms';
import { wordsIn } from './words-in';

/** Folded words of a language by how they stand in its documents. */
export type Vocabulary = {
  names: NameBook;
  /** Whether a word with that stem is written small in a text. */
  isCommonStem(stem: string): boolean;
  /** The words of a document, each once, as they stand in its title and texts. */
  add(document: SearchDocument, words: Iterable<string>): void;
  remove(document: SearchDocument, words: Iterable<string>): void;
};

export function makeVocabulary(locale: Locale, isCommon: (folded: string) => boolean): Vocabulary {
  const properSpellings = spellingsBySound();
  const spellingsMentioned = spellingsBySound();
  const proper = countedWords(properSpellings);
  const mentioned = countedWords(spellingsMentioned);
  const commonStems = countedWords();

  function count(how: 'add' | 'remove', document: SearchDocument, words: Iterable<string>): void {
    const countAll = (counted: CountedWords, some: Iterable<string>) => {
      for (const word of new Set(some)) counted[how](word);
    };
    const all = [...words];
    countAll(proper, properWords(document).map(fold));
    countAll(mentioned, all.filter(mayBeName).map(fold));
    countAll(
      commonStems,
      all.filter((word) => !mayBeName(word)).map((word) => stemOf(locale, fold(word))),
    );
  }

  return {
    names: makeNameBook({ proper: properSpellings, mentioned: spellingsMentioned }, isCommon),
    isCommonStem: commonStems.has,
    add: (document, words) => count('add', document, words),
    remove: (document, words) => count('remove', document, words),
  };
}

const properWords = ({ names, title }: SearchDocument): string[] => [
  ...names.flatMap(wordsIn),
  ...wordsIn(title).filter(mayBeName),
];
