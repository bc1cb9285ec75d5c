import { expect, it } from 'vitest';
import { readOptions } from '@/lib/content/check/options';

it.each([
  [{}, 'en'],
  [{ LANG: 'es_ES.UTF-8' }, 'es'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'es_ES.UTF-8', LC_ALL: 'ru_RU' }, 'ru'],
  [{ LANG: 'pt_PT.UTF-8' }, 'en'],
])('the environment %j asks for %s', (variables, locale) => {
  expect(readOptions([], variables)).toEqual({ locale, format: 'text', links: false, spelling: false });
});

it('options go before the environment', () => {
  const words = ['--lang', 'ru', '--format=json', '--links', '--spelling'];
  expect(readOptions(words, { LANG: 'es_ES' })).toEqual({ locale: 'ru', format: 'json', links: true, spelling: true });
});

it.each([
  [['--lang', 'tlh'], '--lang no admite tlh: escriba --lang con uno de estos valores: en, ru, es'],
  [['--lang'], '--lang no admite —: escriba --lang con uno de estos valores: en, ru, es'],
  [['--format', 'xml', '--lang', 'en'], '--format cannot be xml: write --format with one of text, json, github'],
  [['--fast'], 'no existe la opción --fast: la revisión admite --lang, --format, --links, --spelling'],
  [['press'], 'no existe la opción press: la revisión admite --lang, --format, --links, --spelling'],
])('%j is refused in the language that is asked for', (words, message) => {
  expect(() => readOptions(words, { LANG: 'es' })).toThrow(message);
});
