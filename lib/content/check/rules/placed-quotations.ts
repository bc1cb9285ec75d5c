import { locales } from '../../../i18n/locales';
import { quoteIdsIn } from '../../../markdown/placements';
import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { fileOf, publishedText } from '../written-texts';

/** A text places no quotation twice, and the same ones in every language, in the same order. */
export const placedQuotations: Rule = ({ items }) =>
  items.flatMap((item) => [...placedTwice(item), ...placedOtherwise(item)]);

function placedTwice(item: Item): Finding[] {
  return locales.flatMap((locale) => {
    const ids = placedIn(item, locale);
    const twice = ids?.filter((id, index) => ids.indexOf(id) !== index) ?? [];
    return twice.map(
      (id): Finding => ({
        file: fileOf(item, locale),
        path: [],
        code: 'rule.placedTwice',
        params: { id },
      }),
    );
  });
}

function placedOtherwise(item: Item): Finding[] {
  const values = placedOnceIn(item, item.original);
  if (!values) return [];
  const params = { file: `${item.original}.md`, values };
  const code = values.length > 0 ? 'rule.otherQuotations' : 'rule.noQuotations';
  return locales
    .filter((locale) => (placedOnceIn(item, locale) ?? values).join() !== values.join())
    .map((locale): Finding => ({ file: fileOf(item, locale), path: [], code, params }));
}

/** What is placed twice is a fault of its own. */
const placedOnceIn = (item: Item, locale: (typeof locales)[number]): string[] | undefined => {
  const ids = placedIn(item, locale);
  return ids && [...new Set(ids)];
};

function placedIn(item: Item, locale: (typeof locales)[number]): string[] | undefined {
  const text = publishedText(item, locale);
  return text && quoteIdsIn(text.body);
}
