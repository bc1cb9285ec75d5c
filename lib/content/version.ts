import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales';
import type { Item } from './item';

/** What an item says in a language, as a hash: its facts, and its words in that language and in the original. */
export function versionOf({ kind, id, original, texts }: Item, locale: Locale): string {
  const hash = createHash('sha256').update(`${kind}/${id} ${original}\n`);
  for (const each of [original, locale]) {
    const text = texts[each];
    hash.update(`${each} ${text && !text.draft ? text.hash : '-'}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
