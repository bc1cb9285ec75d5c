import { fold } from './fold';
import { isQuestionWord, type Phrase, phrases, questionWordsIn } from './question-phrases';
import type { Question } from './questions';
import { isStopWord } from './stop-words';
import { stemOf } from './terms';

export type AskedQuestion = {
  question: Question;
  /** The words beside those that ask: a country, a name, the title of the film. */
  beside: readonly string[];
};

type Match = { phrase: Phrase; asking: ReadonlySet<string>; exact: number };

function matchOf(phrase: Phrase, asked: readonly string[]): Match[] {
  const asking = phrase.stems.map((stem) => asked.find((word) => stemOf(phrase.locale, word) === stem));
  const found = asking.filter((word) => word !== undefined);
  if (found.length < phrase.stems.length) return [];
  return [{ phrase, asking: new Set(found), exact: found.filter((word) => phrase.words.includes(word)).length }];
}

/** The question that was asked in any of our languages: by the longest phrase, and of two such by the more exact one. */
export function askedQuestionIn(typed: string): AskedQuestion | undefined {
  const asked = questionWordsIn(typed).map((word) => ({ word, folded: fold(word) }));
  const [best] = phrases
    .flatMap((phrase) =>
      matchOf(
        phrase,
        asked.map(({ folded }) => folded),
      ),
    )
    .sort((one, other) => other.phrase.words.length - one.phrase.words.length || other.exact - one.exact);
  if (!best) return undefined;
  const beside = asked.filter(({ folded }) => !best.asking.has(folded)).map(({ word }) => word);
  const says = (word: string) => !isStopWord(word) && !isQuestionWord(fold(word));
  return { question: best.phrase.question, beside: beside.filter(says) };
}
