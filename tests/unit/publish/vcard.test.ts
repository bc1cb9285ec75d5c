import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { itemOf, listOf } from '@/lib/content/queries';
import { type Locale, locales } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/routes';
import { vcard } from '@/lib/publish/vcard';
import type { CardVersion } from '@/lib/routes/files';
import { contentFile, editionOf } from '../../support/edition';
import { translatedFilm } from '../../support/example-film';
import { searchedFilm } from '../../support/searched-film';
import { canary, secondFilmAt } from '../../support/second-film';

const site = 'https://film.example';
const second = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));

function cardOf(edition: typeof second, id: string, locale: Locale, version: CardVersion = '4.0'): string {
  const contact = itemOf(edition, 'contacts', id, locale);
  if (!contact) throw new Error('no such contact');
  return vcard(contact, { edition, siteUrl: site }, version);
}

/** The card as an address book reads it. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text));

it('an address book reads name, firm, role, phone, mail, languages and time zone', () => {
  const card = read(cardOf(second, 'press-desk', 'ru'));
  const told = (name: string) => card.getAllProperties(name).map((property) => property.getFirstValue());
  expect(card.name).toBe('vcard');
  expect(told('version')).toEqual(['4.0']);
  expect(told('fn')).toEqual(['Press Desk']);
  expect(told('nickname')).toEqual(['Пресс-служба']);
  expect(told('org')).toEqual(['Example Pictures']);
  expect(told('title')).toEqual(['Контакт для прессы']);
  expect(told('n')).toEqual([['', 'Press Desk', '', '', '']]);
  expect(told('tel')).toEqual(['+354 000 0000']);
  expect(told('email')).toEqual(['press@pictures.example']);
  expect(told('lang')).toEqual(['en', 'es']);
  expect(String(told('tz')[0])).toBe('Atlantic/Reykjavik');
  expect(told('url')).toEqual([`${site}/ru/contacts`]);
});

it('commas, semicolons and backslashes of a name stay what they are; long lines are folded at 75 octets', () => {
  const name = 'Отдел по работе с прессой, радио; телевидением \\ и всеми остальными средствами массовой информации';
  const edition = editionOf({
    ...translatedFilm(),
    'contacts/desk/ru.md': contentFile({
      facts: { order: 10, organization: 'A, B; C', phone: '+34 600 000 000', email: 'press@films.example' },
      name,
      role: 'Пресса',
    }),
  });
  const text = cardOf(edition, 'desk', 'ru');
  expect(read(text).getFirstPropertyValue('fn')).toBe(name);
  expect(read(text).getFirstPropertyValue('n')).toEqual(['', name, '', '', '']);
  expect(read(text).getFirstPropertyValue('org')).toBe('A, B; C');
  expect(text.replaceAll('\r\n ', '')).toContain(
    'FN;LANGUAGE=ru:Отдел по работе с прессой\\, радио; телевидением \\\\ и всеми ',
  );
  expect(text).toContain('\r\nORG:A\\, B\\; C\r\n');
  const lines = text.split('\r\n');
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it.each([
  ['searched', searchedFilm()],
  ['second', second],
] as const)(
  'every contact of the %s film has a card without a moment of today, in every language',
  (_name, edition) => {
    for (const locale of locales)
      for (const contact of listOf(edition, 'contacts', locale)) {
        const text = vcard(contact, { edition, siteUrl: site }, '4.0');
        expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
        expect(text).not.toMatch(/^REV/m);
        expect(text).not.toContain(canary);
        expect(read(text).getFirstPropertyValue('source')).toBe(
          `${site}${localPath(contact.lang, `/contacts/${contact.id}.vcf`)}`,
        );
      }
  },
);

it('an older address book reads the same name, number and mail from 3.0, in which every semicolon is escaped', () => {
  const text = cardOf(second, 'press-desk', 'ru', '3.0');
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
  expect(text).toContain('\r\nFN:Press Desk\r\nN:;Press Desk;;;\r\n');
  expect(text).toContain('\r\nTEL;TYPE=WORK,VOICE:+354 000 0000\r\n');
  expect(text).not.toMatch(/^(?:LANG|TZ)|;LANGUAGE=/m);
});

it('a name that is documented in no Latin letters stays as it is: nobody transliterates it', () => {
  const edition = editionOf({
    ...translatedFilm(),
    'contacts/desk/ru.md': contentFile({
      facts: { order: 10, organization: 'Films', phone: '+34 600 000 000', email: 'press@films.example' },
      name: 'Пресс-бюро',
      role: 'Пресса',
    }),
  });
  expect(read(cardOf(edition, 'desk', 'en')).getFirstPropertyValue('fn')).toBe('Пресс-бюро');
});
