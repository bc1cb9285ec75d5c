import { locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import type { Rule } from '../finding';
import { findingIn } from '../in-texts';
import { phraseIndex } from '../phrase-index';
import { publishedText } from '../written-texts';

/** The words of a quotation stand in one file: texts place it, none repeats it. */
export const repeatedQuotations: Rule = ({ items, texts }) =>
  locales.flatMap((locale) => {
    const find = phraseIndex(
      items
        .filter(({ kind }) => kind === 'quotes')
        .flatMap((item) => [[publishedText(item, locale)?.body ?? '', item] as const]),
    );
    return texts
      .filter((text) => text.locale === locale)
      .flatMap((text) =>
        find(text.text)
          .filter(({ value }) => !isItsOwn(value, text))
          .map(({ value, index }) => findingIn(text, index, { code: 'rule.repeated', params: { id: value.id } })),
      );
  });

const isItsOwn = (quotation: Item, text: { kind: string; id: string }) =>
  text.kind === quotation.kind && text.id === quotation.id;
