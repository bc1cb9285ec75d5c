import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { type Still, stillsOf } from '../photos';
import { itemOf } from './items';
import { linkedPerson } from './people';

export { portraitOf, stillsOf } from '../photos';

/** The photograph that a press release names, if readers may see it. */
export const leadStill = (edition: Edition, locale: Locale, { facts }: Localized<'press'>): Still | undefined =>
  facts.still === undefined ? undefined : stillsOf(edition, locale, ({ id }) => id === facts.still)[0];

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
