import { type QuoteGroup, quotesByOccasion } from '../../../content/queries';
import { formatDate } from '../../../i18n/formats';
import { translator } from '../../../i18n/translator';
import type { Block } from '../../blocks';
import { heading, type PublishContext, paragraph, quotationBlock, run } from '../parts';

/** Every quotation that may be used, with its speaker, occasion by occasion. */
export function quoteBlocks(context: PublishContext): Block[] {
  const groups = quotesByOccasion(context.edition, context.locale);
  if (groups.length === 0) return [];
  const lead = paragraph([{ text: translator(context.locale)('quote.description') }]);
  return [lead, ...groups.flatMap((group) => groupBlocks(group, context))];
}

function groupBlocks(group: QuoteGroup, context: PublishContext): Block[] {
  const { occasion, lang, date, quotes } = group;
  return [
    heading(2, run(occasion, lang, context), { text: `, ${formatDate(context.locale, date)}` }),
    ...quotes.map((spoken) => quotationBlock(spoken, context, group)),
  ];
}
