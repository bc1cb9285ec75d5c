import { expect, it } from 'vitest';
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/routes';

it('the site speaks English where the reader prefers no language of it', () => {
  expect(locales).toContain(defaultLocale);
  expect(defaultLocale).toBe('en');
});

it.each(['EN', 'en-GB', 'fr', '', 'constructor', ' en'])('“%s” is no language of the site', (text) => {
  expect(isLocale(text)).toBe(false);
});

it('every address begins with the language', () => {
  expect(localPath('ru', '')).toBe('/ru');
  expect(localPath('es', '/press/quotes')).toBe('/es/press/quotes');
});
