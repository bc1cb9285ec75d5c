import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales';
import { fixedPages, localPath, reservedPressIds } from '@/lib/i18n/routes';

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

it.each(fixedPages)('the page “%s” has a route', (page) => {
  expect(existsSync(`app/[locale]${page}/page.tsx`)).toBe(true);
});

it('no press release can take the address of a fixed page', () => {
  expect(reservedPressIds).toEqual(['quotes', 'facts', 'coverage', 'stills', 'book', 'downloads', 'corrections']);
});
