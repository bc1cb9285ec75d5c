import { formatDate } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { dayIn, dayInWords, isThatDay } from './day';
import { phoneNumberIn } from './phone-number';
import type { SearchDocument } from './search-document';
import { meaningfulWords } from './stop-words';
import { wordsIn } from './words-in';

/** Words of a search that are looked for. */
const wordLimit = 8;

/** Why a document answers a search by itself: the words of it that do, and how much they count. */
export type Reason = { words: string; score: number };

export type SearchQuery = {
  /** What is looked for in the texts of a language. */
  words(locale: Locale): readonly string[];
  /** Those of them that are no figures of a day. */
  beside: readonly string[];
  /** Figures are written in more ways than texts hold them in: what they say is compared with what a document is. */
  reason(document: SearchDocument): Reason | undefined;
};

/** Of all that bears a date, these are there to tell it. */
const scoreByDate = ({ kind }: SearchDocument) => (kind === 'release-dates' ? 2 : 1);

const toWords = (typed: string) => meaningfulWords(wordsIn(typed)).slice(0, wordLimit);

/** What was typed asks for: a telephone number, a day, or words. */
export function parseSearchQuery(typed: string): SearchQuery {
  const asked = dayIn(typed);
  if (asked)
    return {
      beside: toWords(asked.rest),
      words: (locale) => toWords(`${dayInWords(locale, asked.day)} ${asked.rest}`),
      reason: (document) =>
        document.date && isThatDay(asked.day, document.date)
          ? { words: formatDate(document.lang, document.date), score: scoreByDate(document) }
          : undefined,
    };
  const isThatPhone = phoneNumberIn(typed);
  const words = toWords(typed);
  return {
    beside: words,
    words: () => words,
    reason: ({ phone }) => (phone && isThatPhone?.(phone) ? { words: phone, score: 1 } : undefined),
  };
}
