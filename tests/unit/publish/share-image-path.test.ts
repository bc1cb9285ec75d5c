import { expect, it } from 'vitest';
import { pagesOf } from '@/lib/publish/pages';
import { shareImagePath, shareImagePaths } from '@/lib/publish/share-image-path';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

it.each([
  ['', '/en/share.png'],
  ['/premiere', '/en/premiere/share.png'],
  ['/press/opening-night', '/en/press/opening-night/share.png'],
  ['/people/person-one', '/en/people/person-one/share.png'],
  ['/story', '/en/share.png'],
  ['/press', '/en/share.png'],
  ['/press/quotes', '/en/share.png'],
  ['/contacts', '/en/share.png'],
])('the picture of “%s” is %s', (path, expected) => {
  expect(shareImagePath('en', path)).toBe(expected);
});

it('there is one for every page that has its own, in every language, and for nothing that is not public', () => {
  const paths = shareImagePaths(pagesOf(secondFilmAt(noon)));
  expect(paths).toContain('/ru/press/opening-night/share.png');
  expect(paths.filter((path) => /second-helping|person-two/.test(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});
