import { type Locale, locales } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { fold } from './fold';
import { type Question, questions } from './questions';
import { stemOf } from './terms';

/** Words by which a question is known when all of them are asked, in any order. */
export type Phrase = { question: Question; locale: Locale; words: readonly string[]; stems: readonly string[] };

/** As in a text, but an age rating keeps its sign: 16+. */
const questionWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*\+?/gu;

/** The words of a question as they were typed. */
export const questionWordsIn = (typed: string): string[] => typed.match(questionWord) ?? [];

export const phrases: readonly Phrase[] = locales.flatMap((locale) =>
  questions.flatMap((question) =>
    messages[locale].search.asked[question].split(',').map((phrase) => {
      const words = questionWordsIn(phrase).map(fold);
      return { question, locale, words, stems: words.map((word) => stemOf(locale, word)) };
    }),
  ),
);

const words = new Set(phrases.flatMap((phrase) => phrase.words));

export const isQuestionWord = (folded: string) => words.has(folded);
