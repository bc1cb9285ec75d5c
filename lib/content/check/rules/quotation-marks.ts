import type { ProblemCode, ProblemParams } from '../../../i18n/problem-messages';
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
  const found = (index: number, code: ProblemCode, params: ProblemParams) => [
    findingIn(written, index, { code, params: { excerpt: excerpt(written, index, 1), ...params } }),
  ];
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const next = [outer, inner][open.length];
    if (sign === open.at(-1)?.pair[1] && !isWithinWord(text, index)) open.pop();
    else if (sign === next?.[0]) open.push({ pair: next, index });
    else if (!isApostrophe(text, index))
      return found(index, 'rule.wrongMark', { mark: sign, outer: outer.join('…'), inner: inner.join('…') });
  }
  const [unclosed] = open;
  if (!unclosed) return [];
  return found(unclosed.index, 'rule.openMark', { mark: unclosed.pair[0], closing: unclosed.pair[1] });
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** It’s: the sign is also what closes an inner quotation in English. */
const isWithinWord = (text: string, index: number) =>
  text[index] === '’' && isLetter(text[index - 1]) && isLetter(text[index + 1]);

/** Also behind a word, or before the figures of a decade. */
const isApostrophe = (text: string, index: number) =>
  text[index] === '’' && (isLetter(text[index - 1]) || /\d/.test(text[index + 1] ?? ''));
