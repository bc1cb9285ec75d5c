import { coverageList } from '../../../content/queries';
import { inQuotationMarks } from '../../../i18n/formats';
import { translator } from '../../../i18n/translator';
import type { Block } from '../../blocks';
import { heading, type PublishContext, paragraph } from '../parts';

/** What newspapers have printed of the film, word by word in their own languages, each with its page. */
export function pressWordBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  const printed = coverageList(edition, locale).filter(({ facts }) => facts.pullQuote);
  if (printed.length === 0) return [];
  return [
    heading(2, { text: translator(locale)('coverage.printed') }),
    ...printed.flatMap(({ outlet, author, facts }) => [
      paragraph(
        [
          {
            text: inQuotationMarks(locale, facts.pullQuote ?? ''),
            ...(facts.language !== locale && { lang: facts.language }),
          },
        ],
        'line',
      ),
      paragraph(
        [{ text: author ? `${author}, ` : '' }, { text: outlet, href: facts.url }].filter(({ text }) => text !== ''),
      ),
    ]),
  ];
}
