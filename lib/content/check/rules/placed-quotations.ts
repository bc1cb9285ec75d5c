import { locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import { quoteIdsIn } from '../../references';
import type { Finding, Rule } from '../finding';
import { fileOf, publishedText } from '../written-texts';

/** A text places no quotation twice, and the same ones in every language, in the same order. */
export const placedQuotations: Rule = ({ items }) =>
  items.flatMap((item) => [...placedTwice(item), ...placedOtherwise(item)]);

function placedTwice(item: Item): Finding[] {
  return locales.flatMap((locale) => {
    const ids = placedIn(item, locale);
    const twice = ids?.filter((id, index) => ids.indexOf(id) !== index) ?? [];
    return twice.map((id) => ({
      file: fileOf(item, locale),
      path: [],
      message: `places the quotation ${id} twice: keep one`,
    }));
  });
}

function placedOtherwise(item: Item): Finding[] {
  const original = placedIn(item, item.original)?.join(', ');
  if (original === undefined) return [];
  return locales
    .filter((locale) => (placedIn(item, locale)?.join(', ') ?? original) !== original)
    .map((locale) => ({
      file: fileOf(item, locale),
      path: [],
      message: `places other quotations than ${item.original}.md, or in another order: place ${original || 'none'}`,
    }));
}

function placedIn(item: Item, locale: (typeof locales)[number]): string[] | undefined {
  const text = publishedText(item, locale);
  return text && quoteIdsIn(text.body);
}
