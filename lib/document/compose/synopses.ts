import type { Localized } from '../../content';
import { translator } from '../../i18n/translator';
import type { Block } from '../blocks';
import { heading, type PublishContext, paragraph, run } from './parts';

/** In about 25, 75 and 250 words. */
const lengths = ['short', 'medium', 'long'] as const;

/** What the film tells, in several lengths, each under a heading. */
export function synopsisBlocks({ words: { synopsis }, lang }: Localized<'film'>, context: PublishContext): Block[] {
  const t = translator(context.locale);
  return lengths.flatMap((length) => [
    heading(3, { text: t(`book.${length}`) }),
    ...synopsis[length].split(/\n\s*\n/).map((text) => paragraph([run(text, lang, context)])),
  ]);
}
