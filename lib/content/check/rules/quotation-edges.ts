import { languageOf } from '../../../i18n/languages';
import { type Locale, locales } from '../../../i18n/locales';
import type { ProblemText } from '../../../i18n/problem-messages';
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
      const found = (bodyLine: number, text: ProblemText): Finding => ({
        file: fileOf(quotation, locale),
        path: [],
        bodyLine,
        ...text,
      });
      const lastLine = words.split('\n').length - 1;
      const end = wrongEnd(words, locale);
      return [
        ...(startsSmall(words) ? [found(0, { code: 'rule.smallLetter' })] : []),
        ...(end ? [found(lastLine, end)] : []),
      ];
    }),
  );

const startsSmall = (words: string) => /^[«“„‘¿¡([]*\p{Ll}/u.test(words);

/** The last sign of the sentence, whatever closes behind it. */
const lastSign = (words: string) => /(.)[»”“’)\]]*$/u.exec(words)?.[1] ?? '';

function wrongEnd(words: string, locale: Locale): ProblemText | undefined {
  const last = lastSign(words);
  if (/[,;:—–-]/.test(last)) return { code: 'rule.looseEnd', params: { sign: last } };
  if (languageOf(locale).hasStopBehindMark) return last === '.' ? { code: 'rule.stopInside' } : undefined;
  return /[.!?…]/.test(last) ? undefined : { code: 'rule.noStop' };
}
