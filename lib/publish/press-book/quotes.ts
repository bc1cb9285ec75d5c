import { type QuoteGroup, quotesByOccasion } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import type { Block } from '../manuscript/model';
import { type Desk, heading, paragraph, quotationBlock, run } from '../manuscript/parts';

/** Every quotation that may be used, with its speaker, occasion by occasion. */
export function quoteBlocks(desk: Desk): Block[] {
  const groups = quotesByOccasion(desk.edition, desk.locale);
  if (groups.length === 0) return [];
  const lead = paragraph([{ text: translator(desk.locale)('quote.description') }]);
  return [lead, ...groups.flatMap((group) => groupBlocks(group, desk))];
}

function groupBlocks(group: QuoteGroup, desk: Desk): Block[] {
  const { occasion, lang, date, quotes } = group;
  return [
    heading(2, run(occasion, lang, desk), { text: `, ${formatDate(desk.locale, date)}` }),
    ...quotes.map((spoken) => quotationBlock(spoken, desk, group)),
  ];
}
