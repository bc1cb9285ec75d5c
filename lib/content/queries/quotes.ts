import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Item } from '../item';
import { type Localized, localize } from '../localized';
import { itemOf } from './items';
import { nameOf, type PersonName, roleBelow } from './people';

/** A quotation with its speaker, if the speaker is public. */
export type SpokenQuote = {
  quote: Localized<'quotes'>;
  speaker: Localized<'people'>;
  name: PersonName;
  /** As what they spoke, and the language it is written in; left out where the name says it. */
  role?: { text: string; lang: Locale };
};

/** Quotations whose speaker is not public are left out: nobody is quoted without a name. */
export function quotesOf(
  edition: Edition,
  locale: Locale,
  wanted: (quote: Item<'quotes'>) => boolean = () => true,
): SpokenQuote[] {
  return edition
    .all('quotes')
    .filter(wanted)
    .flatMap((item) => {
      const speaker = itemOf(edition, 'people', item.facts.speaker, locale);
      if (!speaker) return [];
      const name = nameOf(edition, speaker);
      const quote = localize(item, locale);
      return [{ quote, speaker, name, role: roleOf(quote, speaker, name) }];
    });
}

function roleOf({ words, lang }: Localized<'quotes'>, speaker: Localized<'people'>, name: PersonName) {
  if (words.role) return { text: words.role, lang };
  const text = roleBelow(speaker, name);
  return text === undefined ? undefined : { text, lang: speaker.lang };
}

/** What was said on one occasion. */
export type QuoteGroup = { occasion: string; lang: Locale; date: string; quotes: SpokenQuote[] };

/** The newest occasion first; on each the director speaks first, then everybody in the order of the people page. */
export function quotesByOccasion(edition: Edition, locale: Locale): QuoteGroup[] {
  const groups = new Map<string, QuoteGroup>();
  const all = quotesOf(edition, locale);
  for (const spoken of all) {
    const { words, lang, date } = occasionOf(spoken, all);
    const key = `${date} ${words}`;
    const group = groups.get(key) ?? { occasion: words, lang, date, quotes: [] };
    groups.set(key, { ...group, quotes: [...group.quotes, spoken] });
  }
  const ranks = new Map(
    edition.all('people').map(({ id, facts }, index) => [id, facts.credits.includes('director') ? -1 : index]),
  );
  const rank = ({ speaker }: SpokenQuote) => ranks.get(speaker.id) ?? ranks.size;
  return [...groups.values()].map((group) => ({ ...group, quotes: group.quotes.sort((a, b) => rank(a) - rank(b)) }));
}

/** “Opening night, by telephone” belongs to what others of that day call “Opening night”. */
function occasionOf({ quote }: SpokenQuote, all: readonly SpokenQuote[]) {
  const named = all
    .map((other) => other.quote)
    .filter(({ facts, words }) => facts.date === quote.facts.date && quote.words.occasion.startsWith(words.occasion))
    .sort((a, b) => a.words.occasion.length - b.words.occasion.length);
  const { words, lang, facts } = named[0] ?? quote;
  return { words: words.occasion, lang, date: facts.date };
}
