import type { Localized } from '../../content';
import type { Locale } from '../../i18n/locales';
import type { Paragraph } from '../blocks';
import { paragraph, run } from './parts';

/** What this site is and who answers for it, at the foot of its pages and at the end of whatever leaves it. */
export function imprintBlocks({ words, lang }: Localized<'film'>, context: { locale: Locale }): Paragraph[] {
  return words.imprint ? [paragraph([run(words.imprint, lang, context)], 'small')] : [];
}
