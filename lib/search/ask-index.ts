import type { Query } from 'minisearch';
import type { Locale } from '../i18n/locales';
import { fold } from './fold';
import type { NameBook, Slips } from './name-book';
import { nameTerm, stemOf } from './terms';

/** How much it counts where a word stands; that a name only sounds alike counts less. */
const stemBoost = { title: 4, names: 8, text: 1 };
const nameBoost = { title: 2, names: 6, text: 0.5 };

/** How strictly a search is taken: to the letter, with slips in names, or, for suggestions, roughly. */
export type Manner = 'exact' | 'withSlips' | 'nearly';

const slipsOf: Record<Manner, Slips> = { exact: 'none', withSlips: 'few', nearly: 'many' };

/** The last word may be unfinished. */
const shortestBeginning = 3;

function wordQuery(locale: Locale, word: string, isLast: boolean, manner: Manner, names: NameBook): Query {
  const folded = fold(word);
  const stem = stemOf(locale, folded);
  const isBeginning = isLast && folded.length >= shortestBeginning;
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [...new Set(isBeginning ? [stem, folded] : [stem])],
        boost: stemBoost,
        combineWith: 'OR',
        prefix: (term) => isBeginning && term === folded,
      },
      { queries: names.like(folded, slipsOf[manner]).map(nameTerm), boost: nameBoost, combineWith: 'OR' },
    ],
  };
}

/** What is asked of the index of a language for the words of a search. */
export function indexQuery(locale: Locale, words: readonly string[], manner: Manner, names: NameBook): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word, index) => wordQuery(locale, word, index === words.length - 1, manner, names)),
  };
}
