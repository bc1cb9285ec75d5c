import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';

/** What is wrong here fails the type check of the project; what the reader would see is checked below it. */
const t = createTranslator({ locale: 'en', messages: messages.en, onError: () => {} });

it('a key that no language has does not compile', () => {
  // Of one namespace: to refuse a key of all messages, the compiler tries each of them with its arguments, for minutes.
  const ofHome = createTranslator({ locale: 'en', messages: messages.en, namespace: 'home', onError: () => {} });
  // @ts-expect-error there is no such message
  expect(ofHome('nothing')).toBe('home.nothing');
});

it('a message without its argument does not compile', () => {
  // @ts-expect-error {language} is left out
  expect(t('coverage.inLanguage')).toBe('coverage.inLanguage');
});

it('a message with an argument of another name does not compile', () => {
  // @ts-expect-error it is {language}
  expect(t('coverage.inLanguage', { name: 'Spanish' })).toBe('coverage.inLanguage');
});

it('a number cannot be left to a text', () => {
  // @ts-expect-error the form of the noun depends on the number
  expect(t('film.minutes', { minutes: 'many' })).toContain('minutes');
});

it('a message with its argument is the reader’s sentence', () => {
  expect(t('coverage.inLanguage', { language: 'Spanish' })).toBe('in Spanish');
  expect(t('film.minutes', { minutes: 1 })).toBe('1 minute');
});
