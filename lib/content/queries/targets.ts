import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import { isFixedPage } from '../references';
import { personPath } from './people';
import { quotesOf, type SpokenQuote } from './quotes';
import { sourceNote } from './source-note';

/** What texts may point to in this edition. */
export function targetsOf(edition: Edition, locale: Locale) {
  return {
    pathOf(target: string): string | undefined {
      const path = target && `/${target}`;
      if (isFixedPage(target)) return path;
      const [kind = '', id] = target.split('/');
      if ((kind !== 'press' && kind !== 'people') || id === undefined || !edition.find(kind, id)) return undefined;
      return kind === 'people' ? personPath(edition, id) : path;
    },
    source: (id: string) => sourceNote(edition, locale, id),
    quote: (id: string): SpokenQuote | undefined => quotesOf(edition, locale, (quote) => quote.id === id)[0],
  };
}
