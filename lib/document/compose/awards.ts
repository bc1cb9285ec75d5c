import type { Localized } from '../../content';
import { awardsOf } from '../../content/queries';
import { awardValue } from '../../publish/fact-sheet/award-rows';
import { printAward } from '../../publish/fact-sheet/print-award';
import type { Run } from '../runs';
import { foreign, type PublishContext } from './parts';

/** Awards and nominations, and in one line what was given for what, when and to whom. @param person only what names them. */
export function awardLines(context: PublishContext, person?: string): { award: Localized<'awards'>; value: Run[] }[] {
  const { edition, locale } = context;
  return awardsOf(edition, locale, person).map((award) => ({
    award,
    value: printAward(locale, awardValue(edition, locale, award)).map(({ text, lang, href }) => ({
      text,
      ...(href && { href }),
      ...foreign(lang, locale),
    })),
  }));
}
