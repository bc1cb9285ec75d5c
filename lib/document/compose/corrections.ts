import type { Localized } from '../../content';
import { type Correction as ContentCorrection, correctionsOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import type { Correction, Corrections } from '../press-blocks';
import { type PublishContext, run } from './parts';

/** What was changed in a release, newest first; nothing where nothing was. */
export function correctionsBlocks(release: Localized<'press'>, context: PublishContext): Corrections[] {
  const entries = correctionsOf(context.edition, release).map((each) => correctionBlock(each, context));
  return entries.length > 0
    ? [{ kind: 'corrections', title: translator(context.locale)('correction.title'), entries }]
    : [];
}

/** When, what, and why. The day is that of the place it was corrected in. */
export function correctionBlock({ id, at, what, why, lang }: ContentCorrection, context: PublishContext): Correction {
  const { locale } = context;
  return {
    kind: 'correction',
    id,
    day: { text: formatDate(locale, at.slice(0, 10)), datetime: at },
    what: run(what, lang, context),
    why: { label: translator(locale)('correction.why'), words: run(why, lang, context) },
  };
}
