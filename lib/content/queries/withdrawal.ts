import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import { keyOf } from '../item';

/** Why an item was taken back, in the language of the original where the reader's own has no reason. */
export type Withdrawal = { reason?: { text: string; lang: Locale } };

/**
 * @param key `kind/id`.
 * @returns nothing for what was never public, or is public now.
 */
export function withdrawalOf(edition: Edition, key: string, locale: Locale): Withdrawal | undefined {
  const item = edition.withdrawn.find(({ kind, id }) => keyOf(kind, id) === key);
  if (!item) return undefined;
  const lang = item.reasons[locale] ? locale : item.original;
  const text = item.reasons[lang];
  return text ? { reason: { text, lang } } : {};
}
