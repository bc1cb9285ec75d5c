import type { Quotation } from 'schema-dts';
import { linkedPerson, type SpokenQuote } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { addressOf, quotationId } from './ids';
import { personNode } from './person';

/** What somebody said, in the words of the page. */
export function quotationNode({ quote, speaker }: SpokenQuote, context: PublishContext): Quotation {
  return {
    '@type': 'Quotation',
    '@id': quotationId(quote.id, context),
    text: quote.body,
    inLanguage: quote.lang,
    dateCreated: quote.facts.date,
    creator: personNode(linkedPerson(context.edition, speaker), context),
    url: `${addressOf('/press/quotes', context)}#${quote.id}`,
  };
}
