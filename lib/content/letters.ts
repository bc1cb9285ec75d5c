import { type Ground, lettersWithoutFont } from '../fonts/coverage';
import type { ProblemText } from '../i18n/problem-messages';
import { codePoint } from './code-point';

export type LetterIssue = ProblemText & { path: PropertyKey[]; bodyLine?: number };

/** As many as a message can name. */
const named = 12;

function letterText(text: string, ground: Ground): ProblemText | undefined {
  const letters = lettersWithoutFont(text, ground);
  if (letters.length === 0) return undefined;
  const shown = letters
    .slice(0, named)
    .map((letter) => (/\p{C}/u.test(letter) ? codePoint(letter) : `${letter} (${codePoint(letter)})`));
  const more = letters.length > named ? ['…'] : [];
  return { code: `letters.${ground}`, params: { letters: [...shown, ...more] } };
}

/** Letters in the words of an item that would be missing on paper and in pictures, where nobody looks for them. */
export function lettersInWords(words: unknown, path: PropertyKey[] = []): LetterIssue[] {
  if (typeof words === 'string') {
    const issue = letterText(words, 'picture');
    return issue ? [{ path, ...issue }] : [];
  }
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, value]) => lettersInWords(value, [...path, key]));
}

/** The same of its text, line by line. */
export function lettersInBody(body: string): LetterIssue[] {
  if (letterText(body, 'paper') === undefined) return [];
  return body.split('\n').flatMap((line, bodyLine) => {
    const issue = letterText(line, 'paper');
    return issue ? [{ path: ['body'], bodyLine, ...issue }] : [];
  });
}
