import { createHash } from 'node:crypto';
import { withoutSourceMarks } from '../markdown/source-marks';
import type { Text } from './item';

/** In hexadecimal digits: two wordings of one text share a fingerprint once in four thousand million times. */
const length = 8;

const known = new WeakMap<object, string>();

/**
 * Tells one wording of a text from another. Only words count: white space, the order of the fields, comments, source
 * marks, facts and whether it is a draft do not. A field without words is as good as none, so that a new field of a kind changes nothing.
 */
export function fingerprintOf(text: Pick<Text, 'words' | 'body'>): string {
  const fingerprint = known.get(text) ?? computed(text);
  known.set(text, fingerprint);
  return fingerprint;
}

function computed({ words, body }: Pick<Text, 'words' | 'body'>): string {
  const lines = [...wordsIn(words, []), ...wordsIn(body, ['body'])].sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, length);
}

/** One line for each text, with its field before it. */
function wordsIn(words: unknown, path: readonly string[]): string[] {
  if (typeof words === 'string') {
    const text = withoutSourceMarks(words).normalize('NFC').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [`${path.join('.')}: ${text}`];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => wordsIn(value, [...path, key]));
}
