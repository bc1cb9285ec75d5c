import { expect, it } from 'vitest';
import { formatFileSize, formatName, formatPrintSize } from '@/lib/i18n/measures';

it.each([
  ['en', '16 kB', '999 kB', '1 MB', '2.1 MB'],
  ['ru', '16 кБ', '999 кБ', '1 МБ', '2,1 МБ'],
  ['es', '16 kB', '999 kB', '1 MB', '2,1 MB'],
] as const)('sizes of files in %s', (locale, ...shown) => {
  const spaced = [15_542, 999_400, 999_600, 2_050_000].map((bytes) => formatFileSize(locale, bytes));
  expect(spaced).toEqual(shown.map((text) => text.replace(' ', '\u00a0')));
});

it('no file has nothing in it', () => {
  expect(formatFileSize('en', 70)).toBe('0.1\u00a0kB');
});

it.each([
  ['en', '33.9 × 21.2 cm (13.3 × 8.3 in)'],
  ['ru', '33,9 × 21,2 см'],
  ['es', '33,9 × 21,2 cm'],
] as const)('how large a picture can be printed, in %s', (locale, shown) => {
  expect(formatPrintSize(locale, { width: 4000, height: 2500 }).replaceAll('\u00a0', ' ')).toBe(shown);
});

it.each([
  ['image/jpeg', 'JPEG'],
  ['image/svg+xml', 'SVG'],
])('%s is %s', (type, name) => {
  expect(formatName(type)).toBe(name);
});
