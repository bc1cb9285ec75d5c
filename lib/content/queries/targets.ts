import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import { isFixedPage } from '../references';
import { quotesOf, type SpokenQuote } from './quotes';
import { sourceNote } from './source-note';

/** What texts may point to in this edition. */
export function targetsOf(edition: Edition, locale: Locale) {
  return {
    isPublic(target: string): boolean {
      const [kind = '', id] = target.split('/');
      return (
        isFixedPage(target) ||
        ((kind === 'press' || kind === 'people') && id !== undefined && edition.find(kind, id) !== undefined)
      );
    },
    source: (id: string) => sourceNote(edition, locale, id),
    quote: (id: string): SpokenQuote | undefined => quotesOf(edition, locale, (quote) => quote.id === id)[0],
  };
}
