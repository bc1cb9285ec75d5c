import type { Item } from '../../content';
import type { Kind, Words } from '../../content/kinds';
import type { Locale } from '../../i18n/locales';

type NameOf = { [K in Kind]: (words: Words<K>, id: string) => string };

/** What a producer calls an item. */
const nameOf: NameOf = {
  film: ({ title }) => title,
  story: ({ title }) => title,
  press: ({ headline }) => headline,
  people: ({ name }, id) => name ?? id,
  questions: ({ question }) => question,
  quotes: ({ occasion }) => occasion,
  'release-dates': ({ title, city }) => [title, city].filter(Boolean).join(', '),
  awards: ({ name, category }) => `${name}: ${category}`,
  coverage: ({ outlet, gist }) => outlet ?? gist,
  contacts: ({ name }) => name,
  partners: ({ name }, id) => name ?? id,
  notices: ({ title }) => title,
  stills: ({ caption }) => caption,
};

/** The item's name in this language, or in its own, or the name of its folder. */
export function itemTitle<K extends Kind>({ kind, id, original, texts }: Item<K>, locale: Locale): string {
  const text = texts[locale] ?? texts[original];
  return text ? nameOf[kind](text.words, id) : id;
}
