import * as texts from '../../messages/index';
import { inOrder } from './languages';

/** A language of the press kit, as a BCP 47 tag. */
export type Locale = keyof typeof texts;

/** The languages of the press kit, in the order in which the language switch shows them. */
export const locales = inOrder(Object.keys(texts) as Locale[]) as [Locale, ...Locale[]];

/** Where an address names no language and the reader's browser prefers none of ours. */
export const defaultLocale: Locale = locales[0];

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
