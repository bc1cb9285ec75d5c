import type { Localized } from '../content';
import { localPath } from '../i18n/routes';
import { hrefOf } from '../routes/href';
import { foldedLine } from './folded-line';

/**
 * RFC 6350, vCard 4.0. Written here because the library for it writes 3.0 with the moment of today. Address books want N
 * too; nobody has said which part of a name is the family's, so all of it stands where the given name does. The number
 * is a text, since some keep `tel:` in it.
 */
export function vcard({ id, facts, words, lang }: Localized<'contacts'>, siteUrl: string): string {
  const { organization, phone, email, languages, hours } = facts;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `SOURCE:${siteUrl}${hrefOf({ kind: 'contact-file', locale: lang, id })}`,
    `FN;LANGUAGE=${lang}:${escaped(words.name)}`,
    `N;LANGUAGE=${lang}:;${part(words.name)};;;`,
    `ORG:${part(organization)}`,
    `TITLE;LANGUAGE=${lang}:${escaped(words.role)}`,
    `TEL;TYPE="work,voice":${phone}`,
    `EMAIL;TYPE=work:${escaped(email)}`,
    ...languages.map((language, index) => `LANG;PREF=${index + 1}:${language}`),
    ...(hours ? [`TZ:${hours.timeZone}`] : []),
    `URL:${siteUrl}${localPath(lang, '/contacts')}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** A semicolon ends a part only where a value has parts, as N and ORG have. */
const escaped = (text: string) => text.replace(/[\\,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const part = (text: string) => escaped(text).replaceAll(';', '\\;');
