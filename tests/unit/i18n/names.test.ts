import { describe, expect, it } from 'vitest';
import { countryName, formatList, inQuotationMarks, languageAfterIn, languageName, ownName } from '@/lib/i18n/formats';
import { locales } from '@/lib/i18n/locales';

describe('a country', () => {
  it.each([
    ['en', 'ES', 'Spain'],
    ['ru', 'ES', 'Испания'],
    ['es', 'ES', 'España'],
    ['en', 'KZ', 'Kazakhstan'],
    ['ru', 'KZ', 'Казахстан'],
    ['es', 'KZ', 'Kazajistán'],
  ] as const)('is named in %s: %s', (locale, code, name) => {
    expect(countryName(locale, code)).toBe(name);
  });

  it('that CLDR does not know keeps its code', () => {
    expect(countryName('en', 'QX')).toBe('QX');
  });
});

describe('a language', () => {
  it.each([
    ['en', 'es', 'Spanish'],
    ['en', 'kk', 'Kazakh'],
    ['ru', 'es', 'испанский'],
    ['ru', 'kk', 'казахский'],
    ['es', 'ru', 'ruso'],
    ['es', 'kk', 'kazajo'],
  ] as const)('is named in %s as within a sentence: %s', (locale, language, name) => {
    expect(languageName(locale, language)).toBe(name);
  });

  it.each([
    ['en', 'es', 'Spanish'],
    ['es', 'it', 'italiano'],
    ['ru', 'es', 'испанском'],
    ['ru', 'kk', 'казахском'],
    ['ru', 'hi', 'языке хинди'],
  ] as const)('stands in %s behind “in” in its case: %s', (locale, language, name) => {
    expect(languageAfterIn(locale, language)).toBe(name);
  });

  it('is named in itself by the language switch, with a capital letter', () => {
    expect(locales.map(ownName)).toEqual(expect.arrayContaining(['English', 'Русский']));
    for (const name of locales.map(ownName)) expect(name).toMatch(/^\p{Lu}/u);
  });
});

describe('a list', () => {
  it.each([
    ['en', 'a, b and c'],
    ['ru', 'a, b и c'],
    ['es', 'a, b y c'],
  ] as const)('ends in %s with its “and”', (locale, list) => {
    expect(formatList(locale, ['a', 'b', 'c'])).toBe(list);
  });

  it('says in Spanish “e” before an i', () => {
    expect(formatList('es', ['España', 'Italia'])).toBe('España e Italia');
  });

  it('of one or none has no “and”', () => {
    expect(formatList('en', ['a'])).toBe('a');
    expect(formatList('en', [])).toBe('');
  });
});

it.each([
  ['en', '“a”'],
  ['ru', '«a»'],
  ['es', '«a»'],
] as const)('a quotation has the marks of its language: %s', (locale, quoted) => {
  expect(inQuotationMarks(locale, 'a')).toBe(quoted);
});
