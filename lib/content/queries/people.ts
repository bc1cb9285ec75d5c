import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Item } from '../item';
import { type Localized, localize } from '../localized';
import { hasText, mentionsOf } from '../mentions';
import { portraitOf, type Still } from '../photos';
import { itemOf, listOf } from './items';

export type PersonName = { name: string; lang: Locale };

/** A person's name, and the language it is written in where no spelling in the reader's script is documented. */
export function nameOf(edition: Edition, person: Localized<'people'>): PersonName {
  if (person.words.name) return { name: person.words.name, lang: person.lang };
  const texts = edition.find('people', person.id)?.texts ?? {};
  const name = texts[person.original]?.words.name;
  return { name: name ?? person.id, lang: person.original };
}

/** What stands below a person's name; nothing where the role stands for a name whose spelling is not known. */
export function roleBelow(person: Localized<'people'>, { name }: PersonName): string | undefined {
  return person.words.role === name ? undefined : person.words.role;
}

/** Other forms of a person's name: in the script of the original, and those that readers may look for. */
export function otherNamesOf(edition: Edition, person: Localized<'people'>): string[] {
  const inOriginal = edition.find('people', person.id)?.texts[person.original]?.words.name;
  const names = new Set([...(inOriginal ? [inOriginal] : []), ...person.facts.alsoWritten]);
  names.delete(nameOf(edition, person).name);
  return [...names];
}

/** Whether a person has a page: there is a biography in some language, or a quotation. */
export function hasPage(edition: Edition, id: string): boolean {
  const person = edition.find('people', id);
  if (!person) return false;
  return hasText(person as Item) || edition.all('quotes').some((quote) => quote.facts.speaker === id);
}

/** Where the site tells of a person, behind `/<language>`: a page, or a line of the list. */
export function personPath(edition: Edition, id: string): string {
  return hasPage(edition, id) ? `/people/${id}` : `/people#${id}`;
}

/** The person whose page it is; undefined where there is no such page. */
export function personOfPage(edition: Edition, id: string, locale: Locale): Localized<'people'> | undefined {
  return hasPage(edition, id) ? itemOf(edition, 'people', id, locale) : undefined;
}

/** A person with the name to print and where the site tells of them. */
export type LinkedPerson = { person: Localized<'people'>; name: PersonName; path: string };

export function linkedPerson(edition: Edition, person: Localized<'people'>): LinkedPerson {
  return { person, name: nameOf(edition, person), path: personPath(edition, person.id) };
}

/** The same for a list of people, with the photograph where there is one. */
export type NamedPerson = LinkedPerson & {
  hasPage: boolean;
  /** Left out where the name says it. */
  role?: string;
  portrait?: Still;
};

export function namedPerson(edition: Edition, person: Localized<'people'>, locale: Locale): NamedPerson {
  const linked = linkedPerson(edition, person);
  return {
    ...linked,
    role: roleBelow(person, linked.name),
    hasPage: hasPage(edition, person.id),
    portrait: portraitOf(edition, person.id, locale),
  };
}

export function namedPeople(edition: Edition, locale: Locale): NamedPerson[] {
  return listOf(edition, 'people', locale).map((person) => namedPerson(edition, person, locale));
}

/** Those with a page who stand before and after a person in the list of people. */
export function neighboursOf(
  edition: Edition,
  id: string,
  locale: Locale,
): { before?: LinkedPerson; after?: LinkedPerson } {
  const people = edition.all('people').filter((person) => hasPage(edition, person.id));
  const place = people.findIndex((person) => person.id === id);
  const linked = (person: Item<'people'> | undefined) => person && linkedPerson(edition, localize(person, locale));
  return { before: linked(people[place - 1]), after: linked(people[place + 1]) };
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
