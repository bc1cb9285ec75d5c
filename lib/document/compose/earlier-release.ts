import type { Localized } from '../../content';
import type { EarlierWording } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import type { Block, Prose } from '../blocks';
import { heading, type PublishContext, paragraph, run } from './parts';
import { proseBlock } from './prose';

/** How a release read before it was corrected. Its heading says so, too: it is what a program quotes of a page. */
export function earlierReleaseParts(
  { facts }: Localized<'press'>,
  { headline, summary, text, lang }: EarlierWording,
  context: PublishContext,
): { head: Block[]; text: Prose } {
  const { locale } = context;
  const [before = '', after = ''] = translator(locale)('correction.earlierTitle', { headline: '\n' }).split('\n');
  const head = [
    paragraph([{ text: formatDate(locale, facts.date), datetime: facts.date }], 'kind'),
    heading(1, { text: before }, run(headline, lang, context), ...(after ? [{ text: after }] : [])),
    paragraph([run(summary, lang, context)], 'summary'),
  ];
  return { head, text: proseBlock(text, lang, context, { quotations: 'release' }) };
}
