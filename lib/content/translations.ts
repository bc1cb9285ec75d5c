import { type Locale, locales } from '../i18n/locales';
import { fingerprintOf } from './fingerprint';
import type { Item } from './item';

/** How a translation stands to its original; it is stale when the words of the original have changed since. */
export type TranslationState =
  | 'done'
  | 'stale'
  /** Nobody has noted which words it renders, which is no reason to be alarmed. */
  | 'unknown';

/** Undefined for the original and for a language without a text. */
export function translationState({ original, texts }: Item, locale: Locale): TranslationState | undefined {
  const [text, source] = [texts[locale], texts[original]];
  if (locale === original || !text || !source) return undefined;
  if (text.translationOf === undefined) return 'unknown';
  return text.translationOf === fingerprintOf(source) ? 'done' : 'stale';
}

/** The languages whose text is stale. An item that notes what is read of it is asked itself. */
export const staleLanguages = (item: Item & { readonly staleLanguages?: readonly Locale[] }): readonly Locale[] =>
  item.staleLanguages ?? locales.filter((locale) => translationState(item, locale) === 'stale');
