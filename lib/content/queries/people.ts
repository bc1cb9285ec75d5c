import type { Locale } from '../../i18n/locales';
import type { Item } from '../assemble';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { mentionsOf } from '../mentions';
import { portraitOf, type Still } from '../photos';
import { listOf } from './items';

export type PersonName = { name: string; lang: Locale };

/** A person's name, and the language it is written in where no spelling in the reader's script is documented. */
export function nameOf(edition: Edition, person: Localized<'people'>): PersonName {
  if (person.words.name) return { name: person.words.name, lang: person.lang };
  const texts = edition.find('people', person.id)?.texts ?? {};
  const name = texts[person.original]?.words.name;
  return { name: name ?? person.id, lang: person.original };
}

/** A person with the name to print and, where there is one, the photograph. */
export type NamedPerson = { person: Localized<'people'>; name: PersonName; portrait?: Still };

export function namedPerson(edition: Edition, person: Localized<'people'>, locale: Locale): NamedPerson {
  return { person, name: nameOf(edition, person), portrait: portraitOf(edition, person.id, locale) };
}

export function namedPeople(edition: Edition, locale: Locale): NamedPerson[] {
  return listOf(edition, 'people', locale).map((person) => namedPerson(edition, person, locale));
}

/** The people a press release names, quotes or links to, in the order of the people page. */
export function peopleIn(edition: Edition, release: Item<'press'>): Item<'people'>[] {
  const { people, quotes } = mentionsOf(release as Item);
  const quoted = quotes.map((id) => edition.find('quotes', id)?.facts.speaker);
  const named = new Set([...people, ...quoted]);
  return edition.all('people').filter(({ id }) => named.has(id));
}

export function pressReleasesWith(edition: Edition, personId: string): Item<'press'>[] {
  return edition.all('press').filter((release) => peopleIn(edition, release).some(({ id }) => id === personId));
}

export function coverageOf(edition: Edition, personId: string): Item<'coverage'>[] {
  return edition.all('coverage').filter(({ facts }) => facts.people.includes(personId));
}
