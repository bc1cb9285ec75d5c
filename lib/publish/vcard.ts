import type { Localized } from '../content';
import type { PublishContext } from '../document/compose/parts';
import type { Locale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import type { CardVersion } from '../routes/files';
import { hrefOf } from '../routes/href';
import { foldedLine } from './folded-line';
import { cardNames } from './vcard-names';

/**
 * RFC 6350, vCard 4.0, and RFC 2426, vCard 3.0, which older address books read. Written here because the library for it
 * writes 3.0 with the moment of today. Address books want N too; nobody has said which part of a name is the family's, so
 * all of it stands where the given name does. The number is a text, since some keep `tel:` in it.
 */
export function vcard(
  contact: Localized<'contacts'>,
  { edition, siteUrl }: Pick<PublishContext, 'edition' | 'siteUrl'>,
  version: CardVersion,
): string {
  const { id, facts, words, lang } = contact;
  const { organization, phone, email, languages, hours } = facts;
  const { name, lang: nameLang, native } = cardNames(edition, contact);
  const isNew = version === '4.0';
  const inLanguage = (language: Locale) => (isNew ? `;LANGUAGE=${language}` : '');
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `SOURCE:${siteUrl}${hrefOf({ kind: 'contact-file', locale: lang, id, version })}`,
    `FN${inLanguage(nameLang)}:${escaped(name, version)}`,
    `N${inLanguage(nameLang)}:;${part(name, version)};;;`,
    ...(native ? [`NICKNAME${inLanguage(lang)}:${escaped(native, version)}`] : []),
    `ORG:${part(organization, version)}`,
    `TITLE${inLanguage(lang)}:${escaped(words.role, version)}`,
    isNew ? `TEL;TYPE="work,voice":${phone}` : `TEL;TYPE=WORK,VOICE:${phone}`,
    isNew ? `EMAIL;TYPE=work:${escaped(email, version)}` : `EMAIL;TYPE=INTERNET:${escaped(email, version)}`,
    ...(isNew ? languages.map((language, index) => `LANG;PREF=${index + 1}:${language}`) : []),
    ...(isNew && hours ? [`TZ:${hours.timeZone}`] : []),
    `URL:${siteUrl}${localPath(lang, '/contacts')}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** In 4.0 a semicolon ends a part only where a value has parts, as N and ORG have; 3.0 escapes it everywhere. */
const escaped = (text: string, version: CardVersion) =>
  text.replace(version === '4.0' ? /[\\,]/g : /[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

const part = (text: string, version: CardVersion) =>
  version === '4.0' ? escaped(text, version).replaceAll(';', '\\;') : escaped(text, version);
