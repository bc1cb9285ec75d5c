import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { listOf } from './items';

type Contact = Localized<'contacts'>;

/** Who answers readers of a language: whoever says that they do or, where nobody does, the first who excludes none. */
export function contactInLanguage(edition: Edition, locale: Locale): Contact | undefined {
  const contacts = listOf(edition, 'contacts', locale);
  const speaks = ({ facts }: Contact) => facts.languages.includes(locale);
  return contacts.find(speaks) ?? contacts.find(({ facts }) => facts.languages.length === 0) ?? contacts[0];
}

/** Who answers for a country, in the reader's language where there is a choice; `isOwn`: somebody is named for it. */
export function contactForTerritory(
  edition: Edition,
  locale: Locale,
  territory: string,
): { isOwn: boolean; contact: Contact } | undefined {
  const contacts = listOf(edition, 'contacts', locale);
  const speaks = ({ facts }: Contact) => facts.languages.includes(locale);
  const own = contacts.filter(({ facts }) => facts.territories.includes(territory));
  const forAll = contacts.filter(({ facts }) => facts.territories.length === 0);
  const among = [own, forAll, contacts].find(({ length }) => length > 0) ?? [];
  const contact = among.find(speaks) ?? among[0];
  return contact && { isOwn: own.length > 0, contact };
}

/** Whom a press release names and, where they do not answer in the reader's language, somebody who does. */
export function contactsOfRelease(edition: Edition, { facts }: Localized<'press'>, locale: Locale): Contact[] {
  const contacts = listOf(edition, 'contacts', locale);
  const named = contacts.find(({ id }) => id === facts.contact);
  if (!named || named.facts.languages.length === 0 || named.facts.languages.includes(locale))
    return named ? [named] : [];
  const speaking = contacts.find((contact) => contact.facts.languages.includes(locale));
  return speaking ? [named, speaking] : [named];
}
