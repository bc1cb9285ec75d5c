import { type Locale, locales } from '../../../i18n/locales';
import type { Content, Finding } from '../finding';
import { findingIn } from '../in-texts';
import type { WrittenText } from '../written-texts';
import { type Dictionary, openDictionary } from './dictionary';
import { type Judge, judgeOf } from './judge';
import { namesOf } from './names';
import type { OwnWord } from './own-words';
import { wordsIn } from './words-in';

/**
 * Words that no dictionary of their language has, and names that are one letter off from a known one. Each is told once
 * a file.
 */
export async function misspellings(content: Content, ownWords: readonly OwnWord[]): Promise<Finding[]> {
  const names = namesOf(content);
  const dictionaries = new Map<Locale, Dictionary>();
  for (const locale of locales) {
    const dictionary = await openDictionary(locale, ownWords);
    if (dictionary) dictionaries.set(locale, dictionary);
  }
  const all = [...dictionaries.values()];
  const found = [...dictionaries].flatMap(([locale, dictionary]) => {
    const judge = judgeOf(dictionary, locale, { names, dictionaries: all });
    const told = new Set<string>();
    return content.texts.filter((text) => text.locale === locale).flatMap((text) => findingsIn(text, judge, told));
  });
  for (const dictionary of all) dictionary.close();
  return found;
}

function findingsIn(text: WrittenText, judge: Judge, told: Set<string>): Finding[] {
  return wordsIn(text.text).flatMap(({ text: word, index }) => {
    const problem = judge(word);
    const key = `${text.file} ${word}`;
    if (!problem || told.has(key)) return [];
    told.add(key);
    return [findingIn(text, index, problem)];
  });
}
