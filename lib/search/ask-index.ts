import type { Query } from 'minisearch';
import type { Locale } from '../i18n/locales';
import { fold } from './fold';
import { soundTerms, stemOf } from './terms';

/** How much it counts where a word stands; that a name only sounds alike counts less. */
const stemBoost = { title: 4, names: 8, text: 1 };
const soundBoost = { title: 2, names: 6, text: 0.5 };

/** How strictly a search is taken; each is tried when the one before found nothing. */
export const manners = ['exact', 'withSlips', 'anyWord'] as const;

/** `nearly` is for suggestions: what is called roughly so. */
export type Manner = (typeof manners)[number] | 'nearly';

/** Letters of the longest word that is taken for a slip; what is longer takes long to compare, and is no word. */
const longestSlip = 30;

/** Letters that may be wrong in a word: none in a short one. */
function slipsIn(word: string, manner: Manner): number {
  if (manner === 'exact' || word.length < 4 || word.length > longestSlip) return 0;
  if (manner === 'nearly') return Math.min(4, Math.floor(word.length / 2));
  return word.length < 8 ? 1 : 2;
}

/** The last word may be unfinished. */
const shortestBeginning = 3;

function wordQuery(locale: Locale, word: string, isLast: boolean, manner: Manner): Query {
  const folded = fold(word);
  const fuzzy = slipsIn(folded, manner) || false;
  const stem = stemOf(locale, folded);
  const prefix = isLast && stem.length >= shortestBeginning;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [stem], boost: stemBoost, fuzzy, prefix },
      { queries: soundTerms(folded), boost: soundBoost, fuzzy, combineWith: 'OR' },
    ],
  };
}

/** What is asked of the index of a language for the words of a search. */
export function indexQuery(locale: Locale, words: readonly string[], manner: Manner): Query {
  return {
    combineWith: manner === 'anyWord' || manner === 'nearly' ? 'OR' : 'AND',
    queries: words.map((word, index) => wordQuery(locale, word, index === words.length - 1, manner)),
  };
}
