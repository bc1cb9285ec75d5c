import { quotesByOccasion } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import type { Section } from '../blocks';
import { type PublishContext, run } from './parts';
import { quotationBlock } from './quotation';

/** Every quotation that may be used, with its speaker, occasion by occasion. */
export const occasionSections = (context: PublishContext): Section[] =>
  quotesByOccasion(context.edition, context.locale).map((group, index) => {
    const { occasion, lang, date, quotes } = group;
    return {
      kind: 'section',
      role: 'occasion',
      id: `occasion-${index + 1}`,
      title: [run(occasion, lang, context), { text: `, ${formatDate(context.locale, date)}` }],
      blocks: quotes.map((spoken) => quotationBlock(spoken, context, 'entry', group)),
    };
  });
