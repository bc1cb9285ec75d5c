import { languageOf } from '../../../i18n/languages';
import { type Locale, locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { fileOf, publishedText } from '../written-texts';

const isQuotation = (item: Item): item is Item<'quotes'> => item.kind === 'quotes';

/** A quotation stands alone: it begins as a sentence does, and ends as one in its language. */
export const quotationEdges: Rule = ({ items }) =>
  items.filter(isQuotation).flatMap((quotation) =>
    locales.flatMap((locale) => {
      const words = publishedText(quotation, locale)?.body;
      if (words === undefined) return [];
      const found = (bodyLine: number, message: string): Finding => ({
        file: fileOf(quotation, locale),
        path: [],
        bodyLine,
        message,
      });
      const lastLine = words.split('\n').length - 1;
      const end = wrongEnd(words, locale);
      return [
        ...(startsSmall(words)
          ? [found(0, 'begins with a small letter: write a capital, or … where its beginning is cut')]
          : []),
        ...(end ? [found(lastLine, end)] : []),
      ];
    }),
  );

const startsSmall = (words: string) => /^[«“„‘¿¡([]*\p{Ll}/u.test(words);

/** The last sign of the sentence, whatever closes behind it. */
const lastSign = (words: string) => /(.)[»”“’)\]]*$/u.exec(words)?.[1] ?? '';

function wrongEnd(words: string, locale: Locale): string | undefined {
  const last = lastSign(words);
  if (/[,;:—–-]/.test(last))
    return `ends with “${last}”, which belongs to the sentence that it was taken from: take it out`;
  if (languageOf(locale).hasStopBehindMark)
    return last === '.' ? 'ends with a stop: take it out, the page sets it behind the closing mark' : undefined;
  return /[.!?…]/.test(last) ? undefined : 'ends without a stop: write one';
}
