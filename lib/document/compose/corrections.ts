import type { Localized } from '../../content';
import { type Correction as ContentCorrection, correctionsOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { earlierPath } from '../../publish/pages';
import type { Correction, Corrections } from '../press-blocks';
import { type PublishContext, run } from './parts';

/** What was changed in a release, newest first; nothing where nothing was. */
export function correctionsBlocks(release: Localized<'press'>, context: PublishContext): Corrections[] {
  const entries = correctionsOf(context.edition, release).map((each) => correctionBlock(each, release.id, context));
  return entries.length > 0
    ? [{ kind: 'corrections', title: translator(context.locale)('correction.title'), entries }]
    : [];
}

/** When, what, and why. The day is that of the place it was corrected in. */
export function correctionBlock(
  { id, at, what, why, lang, earlier }: ContentCorrection,
  pressId: string,
  context: PublishContext,
): Correction {
  const { locale, siteUrl, edition } = context;
  // A file goes its own ways, and a private link opens its own page alone: both say what has changed, and lead nowhere.
  const isLinked = earlier && siteUrl === '' && !edition.embargoOf('press', pressId);
  return {
    kind: 'correction',
    id,
    day: { text: formatDate(locale, at.slice(0, 10)), datetime: at },
    what: run(what, lang, context),
    why: { label: translator(locale)('correction.why'), words: run(why, lang, context) },
    ...(isLinked && {
      earlier: {
        text: translator(locale)('correction.readEarlier'),
        href: localPath(locale, earlierPath(pressId, id)),
      },
    }),
  };
}
