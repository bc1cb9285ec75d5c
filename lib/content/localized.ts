import { type Locale, locales } from '../i18n/locales';
import type { Item, Text } from './item';
import type { Facts, Kind, Words } from './kinds';
import { staleLanguages } from './translations';

/** An item as a reader of one language sees it. */
export type Localized<K extends Kind = Kind> = {
  readonly kind: K;
  readonly id: string;
  readonly facts: Facts<K>;
  readonly words: Words<K>;
  /** Markdown. */
  readonly body: string;
  /** The language of `words` and `body`: not the page's where the text is not translated. */
  readonly lang: Locale;
  readonly original: Locale;
  /** The words of the original have changed since they were translated into `lang`. */
  readonly isStale: boolean;
  /** The languages the item can be read in. */
  readonly languages: readonly Locale[];
  readonly media: Item['media'];
  /** A date that lies behind. */
  readonly isPast: boolean;
};

/**
 * Looks into the item only when it is asked: what a render has not asked for cannot make it out of date. Whoever
 * spreads it asks for everything.
 */
export function localize<K extends Kind>(item: Item<K>, locale: Locale): Localized<K> {
  return {
    get kind() {
      return item.kind;
    },
    get id() {
      return item.id;
    },
    get facts() {
      return item.facts;
    },
    get words() {
      return textIn(item, locale).words;
    },
    get body() {
      return textIn(item, locale).body;
    },
    get lang() {
      return item.texts[locale] ? locale : item.original;
    },
    get original() {
      return item.original;
    },
    get isStale() {
      return staleLanguages(item as Item).includes(locale);
    },
    get languages() {
      const { texts } = item;
      return locales.filter((each) => texts[each]);
    },
    get media() {
      return item.media;
    },
    get isPast() {
      return item.isPast === true;
    },
  };
}

function textIn<K extends Kind>({ kind, id, original, texts }: Item<K>, locale: Locale): Text<K> {
  const text = texts[locale] ?? texts[original];
  if (!text) throw new Error(`${kind}/${id} has no text in its original language`);
  return text;
}
