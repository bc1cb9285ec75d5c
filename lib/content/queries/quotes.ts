import type { Locale } from '../../i18n/locales';
import type { Item } from '../assemble';
import type { Edition } from '../edition';
import { type Localized, localize } from '../localized';
import { itemOf } from './items';
import { nameOf, type PersonName } from './people';

/** A quotation with its speaker, if the speaker is public. */
export type SpokenQuote = { quote: Localized<'quotes'>; speaker: Localized<'people'>; name: PersonName };

/** Quotations whose speaker is not public are left out: nobody is quoted without a name. */
export function quotesOf(
  edition: Edition,
  locale: Locale,
  wanted: (quote: Item<'quotes'>) => boolean = () => true,
): SpokenQuote[] {
  return edition
    .all('quotes')
    .filter(wanted)
    .flatMap((item) => {
      const speaker = itemOf(edition, 'people', item.facts.speaker, locale);
      return speaker ? [{ quote: localize(item, locale), speaker, name: nameOf(edition, speaker) }] : [];
    });
}
