import { type Locale, locales } from '../i18n/locales';
import type { Item } from './item';
import type { Facts, Kind } from './kinds';
import { hasText } from './mentions';

/** What stays known of an item that was public and has been taken back: where it stood, and why it does not any more. */
export type WithdrawnItem = {
  kind: Kind;
  id: string;
  original: Locale;
  /** Those in which it was published. */
  languages: readonly Locale[];
  /** Whether it had a text in one of them. */
  hasText: boolean;
  reasons: Partial<Record<Locale, string>>;
  /** Of a date: calendars that hold it are told which one it was. */
  date?: Facts<'release-dates'>;
};

/** Words of any kind: some of them say why. */
type ToldWhy = { withdrawalReason?: string; [field: string]: unknown };

/** @param item without its drafts. */
export function toWithdrawn(item: Item): WithdrawnItem {
  const { kind, id, original, texts } = item;
  const languages = locales.filter((locale) => texts[locale]);
  const reasons = languages.flatMap((locale) => {
    const words: ToldWhy | undefined = texts[locale]?.words;
    return words?.withdrawalReason ? [[locale, words.withdrawalReason]] : [];
  });
  return {
    ...{ kind, id, original, languages, hasText: hasText(item), reasons: Object.fromEntries(reasons) },
    ...(isDate(item) && { date: item.facts }),
  };
}

const isDate = (item: Item): item is Item<'release-dates'> => item.kind === 'release-dates';
