import { quotesOf } from '../../content/queries';
import { translator } from '../../i18n/translator';
import type { Block } from '../manuscript/model';
import { type Desk, paragraph, quotationBlock } from '../manuscript/parts';

/** Every quotation that may be used, with speaker, occasion and date. */
export function quoteBlocks(desk: Desk): Block[] {
  const quotes = quotesOf(desk.edition, desk.locale);
  if (quotes.length === 0) return [];
  const lead = paragraph([{ text: translator(desk.locale)('quote.description') }]);
  return [lead, ...quotes.map((spoken) => quotationBlock(spoken, desk, true))];
}
