import { createHash } from 'node:crypto';
import { withoutSourceMarks } from '../markdown/source-marks';
import type { Text } from './item';
import { textsIn } from './texts-in';

/** In hexadecimal digits: two wordings of one text share a fingerprint once in four thousand million times. */
const length = 8;

const known = new WeakMap<object, string>();

/**
 * Tells one wording of a text from another. Only words count: white space, the order of the fields, comments, source
 * marks, facts and whether it is a draft do not. A field without words is as good as none, so that a new field of a
 * kind changes nothing.
 */
export function fingerprintOf(text: Pick<Text, 'words' | 'body'>): string {
  const fingerprint = known.get(text) ?? computed(text);
  known.set(text, fingerprint);
  return fingerprint;
}

function computed({ words, body }: Pick<Text, 'words' | 'body'>): string {
  const lines = textsIn({ ...words, body })
    .map(({ path, text }) => ({ path, text: comparedWords(text) }))
    .filter(({ text }) => text !== '')
    .map(({ path, text }) => `${path.join('.')}: ${text}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, length);
}

/** As much of a text as a translator has to look at. */
export const comparedWords = (text: string): string =>
  withoutSourceMarks(text).normalize('NFC').replace(/\s+/g, ' ').trim();
