import { expect, test } from 'vitest';
import { placeOf } from '@/lib/freeze/place';

test.each([
  ['/en', 'en/index.html'],
  ['/', 'index.html'],
  ['/es/press/opening', 'es/press/opening/index.html'],
  ['/es/press/opening.pdf', 'es/press/opening.pdf'],
  ['/ru/dates/ES', 'ru/dates/ES/index.html'],
  ['/press-kit.zip', 'press-kit.zip'],
])('what is answered at %s lies at %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});

test('a fragment of a release does not lie where a host would take it for the page of the release', () => {
  expect(placeOf('/en/press/opening.html')).toBe('en/press/opening.html/index.html');
});
