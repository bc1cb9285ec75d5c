import type { Finding, Rule } from '../finding';
import { excerpt, findingIn } from '../in-texts';
import { habitsOf } from '../language-habits';
import type { WrittenText } from '../written-texts';

/** Every language quotes in its own marks, one pair within the other, and closes what it opens. */
export const quotationMarks: Rule = ({ texts }) => texts.flatMap(firstWrongMark);

const mark = /[«»„“”‘’]/g;

/** Only the first of a text: one mark too many makes all that follow look wrong. */
function firstWrongMark(written: WrittenText): Finding[] {
  const { text, locale } = written;
  const habits = habitsOf(locale);
  if (!habits) return [];
  const { outer, inner } = habits;
  const open: { pair: typeof outer; index: number }[] = [];
  const found = (index: number, what: string, cure: string) => [
    findingIn(written, index, `${what} in “${excerpt(written, index, 1)}”: ${cure}`),
  ];
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const next = [outer, inner][open.length];
    if (sign === open.at(-1)?.pair[1] && !isWithinWord(text, index)) open.pop();
    else if (sign === next?.[0]) open.push({ pair: next, index });
    else if (!isApostrophe(text, index))
      return found(
        index,
        `has ${sign} where it cannot stand`,
        `quote in ${outer.join('…')}, and in ${inner.join('…')} within`,
      );
  }
  const [unclosed] = open;
  if (!unclosed) return [];
  return found(unclosed.index, `opens ${unclosed.pair[0]} and does not close it`, `add ${unclosed.pair[1]}`);
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** It’s: the sign is also what closes an inner quotation in English. */
const isWithinWord = (text: string, index: number) =>
  text[index] === '’' && isLetter(text[index - 1]) && isLetter(text[index + 1]);

/** Also behind a word, or before the figures of a decade. */
const isApostrophe = (text: string, index: number) =>
  text[index] === '’' && (isLetter(text[index - 1]) || /\d/.test(text[index + 1] ?? ''));
