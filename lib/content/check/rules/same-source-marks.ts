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
    const found = (code: 'rule.lacksSources' | 'rule.addsSources', values: string[]): Finding[] => {
      const params = { file: `${item.original}.md`, values };
      return values.length > 0 ? [{ file: fileOf(item, locale), path: [], code, params }] : [];
    };
    return [...found('rule.lacksSources', lacking), ...found('rule.addsSources', added)];
  });
}

function sourcesOf(item: Item, locale: Locale): Set<string> | undefined {
  const text = publishedText(item, locale);
  return text && sourcesIn(text.body);
}

function looseMarks(item: Item): Finding[] {
  return locales.flatMap((locale) => {
    const body = publishedText(item, locale)?.body ?? '';
    return [...body.matchAll(/\s\[\^[^\]\s]+\](?!:)/g)].map(
      ({ 0: found, index }): Finding => ({
        file: fileOf(item, locale),
        path: [],
        bodyLine: body.slice(0, index).split('\n').length - 1,
        code: 'rule.looseMark',
        params: { mark: found.trim() },
      }),
    );
  });
}
