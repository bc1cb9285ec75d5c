import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { stillsOf } from '../photos';
import { itemOf } from './items';
import { linkedPerson } from './people';

export { portraitOf, stillsOf } from '../photos';

/** Photographs with the people in them, from left to right. */
export function shownStills(edition: Edition, locale: Locale, wanted?: (still: Localized<'stills'>) => boolean) {
  return stillsOf(edition, locale, wanted).map((each) => ({
    ...each,
    people: each.still.facts.people.flatMap((id) => {
      const person = itemOf(edition, 'people', id, locale);
      return person ? [linkedPerson(edition, person)] : [];
    }),
  }));
}
