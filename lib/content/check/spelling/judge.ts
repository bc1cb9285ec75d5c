import type { Locale } from '../../../i18n/locales';
import type { ProblemText } from '../../../i18n/problem-messages';
import { isIn, scriptOf } from '../scripts';
import type { Dictionary } from './dictionary';
import { isFormOf, nearName } from './near-name';

/** What is wrong with a word as it is spelt; undefined for one that is right. */
export type Judge = (word: string) => ProblemText | undefined;

/** Letters of a name of the dictionary that a word may misspell: it has many, and most are like some other name. */
const leastOfDictionary = 7;

type Known = {
  /** Of people, places and the like, which dictionaries do not have. */
  names: ReadonlySet<string>;
  /** Dictionaries of all languages: a name may be written as in its own. */
  dictionaries: readonly Dictionary[];
};

export function judgeOf(dictionary: Dictionary, locale: Locale, { names, dictionaries }: Known): Judge {
  const script = scriptOf(locale);
  const known = [...names].filter((name) => isIn(script, name));
  const isRight = isRightIn(dictionary, script);

  function faultOfWord(word: string): ProblemText {
    const values = dictionary.proposals(word);
    return values.length > 0
      ? { code: 'rule.misspelt', params: { word, values } }
      : { code: 'rule.unknownWord', params: { word } };
  }

  /** Most words that begin with a capital and are in no dictionary are names of somebody, and right. */
  function faultOfName(word: string): ProblemText | undefined {
    const parts = word.split(/[-‑]/).map((part) => part.replace(/[’']s?$/u, ''));
    const unknown = parts.filter((part) => !isKnownName(part));
    for (const part of unknown) {
      const name = nearName(part, known);
      if (name !== undefined) return { code: 'rule.nearName', params: { word, name } };
      const value = nearName(part, dictionary.proposals(part).filter(isCapitalised), leastOfDictionary);
      if (value !== undefined) return { code: 'rule.misspelt', params: { word, values: [value] } };
    }
    return undefined;
  }

  function isKnownName(part: string): boolean {
    return dictionaries.some(({ knows }) => knows(part)) || known.some((name) => isFormOf(name, part));
  }

  return remembered((word) => {
    if (isRight(word)) return undefined;
    return isCapitalised(word) ? faultOfName(word) : faultOfWord(word);
  });
}

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** Words of another script are marked by it. What is written in capitals is an abbreviation. */
const isRightIn =
  ({ knows }: Dictionary, script: string) =>
  (written: string): boolean => {
    const word = written.replaceAll('’', "'").replaceAll('‑', '-');
    if (!isIn(script, word) || word.length === 1 || word === word.toUpperCase()) return true;
    return knows(word) || (word.includes('-') && word.split('-').every(knows));
  };

/** The same word is judged once: proposals take their time. */
function remembered(judge: Judge): Judge {
  const judged = new Map<string, ProblemText | undefined>();
  return (word) => {
    if (!judged.has(word)) judged.set(word, judge(word));
    return judged.get(word);
  };
}
