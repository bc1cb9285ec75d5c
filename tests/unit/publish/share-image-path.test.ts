import { expect, it } from 'vitest';
import { shareImagePath } from '@/lib/publish/share-image-path';

it.each([
  ['', '/en/share.png'],
  ['/premiere', '/en/premiere/share.png'],
  ['/press/opening-night', '/en/press/opening-night/share.png'],
  ['/people/person-one', '/en/people/person-one/share.png'],
  ['/story', '/en/share.png'],
  ['/press', '/en/share.png'],
  ['/press/quotes', '/en/share.png'],
  ['/contacts', '/en/share.png'],
] as const)('the picture of “%s” is %s', (path, expected) => {
  expect(shareImagePath('en', path)).toBe(expected);
});
