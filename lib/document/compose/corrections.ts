import type { Localized } from '../../content';
import { type Correction, correctionsOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import type { Block } from '../blocks';
import { heading, type PublishContext, paragraph, run } from './parts';

/** What was changed in a release, newest first; nothing where nothing was. */
export function correctionsBlocks(release: Localized<'press'>, context: PublishContext): Block[] {
  const corrections = correctionsOf(context.edition, release);
  if (corrections.length === 0) return [];
  const title = translator(context.locale)('correction.title');
  return [heading(2, { text: title }), ...corrections.flatMap((correction) => correctionBlocks(correction, context))];
}

/** When, what, and why. */
export function correctionBlocks({ at, what, why, lang }: Correction, context: PublishContext): Block[] {
  const day = formatDate(context.locale, at.slice(0, 10));
  return [
    paragraph([{ text: `${day}. `, strong: true }, run(what, lang, context)], 'note'),
    paragraph([{ text: `${translator(context.locale)('correction.why')}: ` }, run(why, lang, context)], 'note'),
  ];
}
