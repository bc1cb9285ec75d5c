import { type Ground, lettersWithoutFont } from '../fonts/coverage';

export type LetterIssue = { path: PropertyKey[]; bodyLine?: number; message: string };

/** As many as a message can name. */
const named = 12;

function letterText(text: string, ground: Ground): string | undefined {
  const letters = lettersWithoutFont(text, ground);
  if (letters.length === 0) return undefined;
  const shown = letters
    .slice(0, named)
    .map((letter) => (/\p{C}/u.test(letter) ? hex(letter) : `${letter} (${hex(letter)})`));
  const more = letters.length > named ? ` and ${letters.length - named} more` : '';
  return `holds letters that no font of the site has, ${shown.join(', ')}${more}: ${leftOut[ground]}, write them in others`;
}

const leftOut: Record<Ground, string> = {
  paper: 'a PDF would leave them out',
  picture: 'PDF and share picture would leave them out',
};

const hex = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Letters in the words of an item that would be missing on paper and in pictures, where nobody looks for them. */
export function lettersInWords(words: unknown, path: PropertyKey[] = []): LetterIssue[] {
  if (typeof words === 'string') {
    const message = letterText(words, 'picture');
    return message ? [{ path, message }] : [];
  }
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, value]) => lettersInWords(value, [...path, key]));
}

/** The same of its text, line by line. */
export function lettersInBody(body: string): LetterIssue[] {
  if (letterText(body, 'paper') === undefined) return [];
  return body.split('\n').flatMap((line, bodyLine) => {
    const message = letterText(line, 'paper');
    return message ? [{ path: ['body'], bodyLine, message }] : [];
  });
}
