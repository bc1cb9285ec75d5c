import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import { localize } from '../localized';
import { nameOf } from './people';

type Text = { text: string; lang: Locale };

/** An item that is shown before everybody may see it, as a list names it. */
export type EarlyItem = { kind: 'press' | 'people'; id: string; title: Text; summary: Text };

/** The items with pages that are under an embargo in this edition: press releases and then people. */
export function earlyItemsOf(edition: Edition, locale: Locale): EarlyItem[] {
  const releases = edition.all('press').map((item) => localize(item, locale));
  const people = edition.all('people').map((item) => localize(item, locale));
  const all = [
    ...releases.map(({ id, words, lang }): EarlyItem => {
      return { kind: 'press', id, title: { text: words.headline, lang }, summary: { text: words.summary, lang } };
    }),
    ...people.map((person): EarlyItem => {
      const { name, lang } = nameOf(edition, person);
      return {
        kind: 'people',
        id: person.id,
        title: { text: name, lang },
        summary: { text: person.words.role, lang: person.lang },
      };
    }),
  ];
  return all.filter(({ kind, id }) => edition.embargoOf(kind, id) !== undefined);
}
