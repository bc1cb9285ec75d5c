import { translator } from '../../../i18n/translator';
import type { Block } from '../../blocks';
import { occasionSections } from '../occasions';
import { type PublishContext, paragraph } from '../parts';
import { pressWordBlocks } from './press-words';

/** Every quotation that may be used, below a word on how they may be. */
export function quoteBlocks(context: PublishContext): Block[] {
  const sections = occasionSections(context);
  const ofPress = pressWordBlocks(context);
  if (sections.length === 0) return ofPress;
  return [paragraph([{ text: translator(context.locale)('quote.description') }]), ...sections, ...ofPress];
}
