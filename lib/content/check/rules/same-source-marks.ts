import { type Locale, locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { sourcesIn } from '../source-marks';
import { fileOf, publishedText } from '../written-texts';

/** The same sentence rests on the same sources in every language, and its mark follows it without a space. */
export const sameSourceMarks: Rule = ({ items }) =>
  items.flatMap((item) => [...otherSources(item), ...looseMarks(item)]);

function otherSources(item: Item): Finding[] {
  const original = sourcesOf(item, item.original);
  if (!original) return [];
  return locales.flatMap((locale) => {
    const here = sourcesOf(item, locale) ?? original;
    const lacking = [...original].filter((source) => !here.has(source));
    const added = [...here].filter((source) => !original.has(source));
    const differences = [
      ...(lacking.length > 0 ? [`lacks ${lacking.join(', ')}`] : []),
      ...(added.length > 0 ? [`adds ${added.join(', ')}`] : []),
    ];
    const message = `has other source marks than ${item.original}.md (${differences.join('; ')}): set the same in all languages`;
    return differences.length === 0 ? [] : [{ file: fileOf(item, locale), path: [], message }];
  });
}

function sourcesOf(item: Item, locale: Locale): Set<string> | undefined {
  const text = publishedText(item, locale);
  return text && sourcesIn(text.body);
}

function looseMarks(item: Item): Finding[] {
  return locales.flatMap((locale) => {
    const body = publishedText(item, locale)?.body ?? '';
    return [...body.matchAll(/\s\[\^[^\]\s]+\](?!:)/g)].map(({ 0: found, index }) => ({
      file: fileOf(item, locale),
      path: [],
      bodyLine: body.slice(0, index).split('\n').length - 1,
      message: `has a space before the source mark ${found.trim()}: set it right behind the word or the stop`,
    }));
  });
}
