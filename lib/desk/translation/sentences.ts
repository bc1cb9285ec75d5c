import { comparedWords } from '../../content/fingerprint';
import type { Locale } from '../../i18n/locales';
import type { Sentence } from '../translation-api';

/** Lines that a paragraph is broken into are no sentences of their own; the parts of a list or of a table are. */
const brokenLine = /\n(?!\s*\n|[ \t]*(?:[-*+>|#]|\d+[.)]|\[))(?<!\n\s*\n)/g;

/** Behind a stop it would keep the sentence from ending there. */
const sourceMark = /\[\^[^\]\s]+\](?!:)/g;

/** The sentences of a text, each with the white space behind it; together they are the text. */
export function sentencesOf(text: string, locale: Locale): string[] {
  const plain = text.replace(brokenLine, ' ').replace(sourceMark, (mark) => ' '.repeat(mark.length));
  const sentences: string[] = [];
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(plain)) {
    const written = text.slice(index, index + segment.length);
    const isBlank = segment.trim() === '' && sentences.length > 0;
    sentences.push(isBlank ? `${sentences.pop()}${written}` : written);
  }
  return sentences;
}

/** Of the comparison of longer texts: it would take seconds. */
const mostCells = 4_000_000;

/** A text sentence by sentence, with those that it has lost where they stood. */
export function compareSentences(before: string, after: string, locale: Locale): Sentence[] {
  const [old, now] = [sentencesOf(before, locale), sentencesOf(after, locale)];
  const [oldKeys, nowKeys] = [old.map(comparedWords), now.map(comparedWords)];
  const lengths = commonLengths(oldKeys, nowKeys);
  const compared: Sentence[] = [];
  let [left, right] = [0, 0];
  while (left < old.length || right < now.length) {
    const isKept = left < old.length && right < now.length && oldKeys[left] === nowKeys[right];
    const isRemoved =
      left < old.length && (right === now.length || lengths(left + 1, right) >= lengths(left, right + 1));
    if (isKept) compared.push({ text: now[right] ?? '', is: 'kept' });
    else if (isRemoved) compared.push({ text: old[left] ?? '', is: 'removed' });
    else compared.push({ text: now[right] ?? '', is: 'added' });
    if (isKept || isRemoved) left += 1;
    if (isKept || !isRemoved) right += 1;
  }
  return compared;
}

/** How many sentences two texts have in common from these on, in the same order. */
function commonLengths(old: readonly string[], now: readonly string[]): (left: number, right: number) => number {
  const width = now.length + 1;
  if (old.length * width > mostCells) return () => 0;
  const cells = new Uint16Array((old.length + 1) * width);
  const at = (left: number, right: number) => cells[left * width + right] ?? 0;
  for (let left = old.length - 1; left >= 0; left -= 1)
    for (let right = now.length - 1; right >= 0; right -= 1)
      cells[left * width + right] =
        old[left] === now[right] ? at(left + 1, right + 1) + 1 : Math.max(at(left + 1, right), at(left, right + 1));
  return at;
}
