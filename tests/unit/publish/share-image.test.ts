import { expect, it } from 'vitest';
import { shareImageAddress } from '@/lib/publish/share-image';
import { editionOf } from '../../support/edition';
import { exampleContact, examplePerson, exampleRelease, translatedFilm } from '../../support/example-film';

const siteUrl = 'https://film.example';
const person = examplePerson({}, { name: 'Person One' }, 'A biography.');

function editionWith(headline: string) {
  const release = exampleRelease({}, { headline });
  return editionOf({ ...translatedFilm(), ...exampleContact, 'people/one/en.md': person, 'press/one/en.md': release });
}

const addressIn = (edition: ReturnType<typeof editionWith>, path: Parameters<typeof shareImageAddress>[0]) =>
  shareImageAddress(path, { edition, locale: 'en', siteUrl });

it.each([
  ['', '/en/share.png'],
  ['/premiere', '/en/premiere/share.png'],
  ['/press/one', '/en/press/one/share.png'],
  ['/people/one', '/en/people/one/share.png'],
  ['/story', '/en/share.png'],
  ['/press', '/en/share.png'],
  ['/press/quotes', '/en/share.png'],
  ['/contacts', '/en/share.png'],
] as const)('the picture of “%s” is %s, with a version', (path, expected) => {
  const { pathname, search } = new URL(addressIn(editionWith('A headline'), path));
  expect(pathname).toBe(expected);
  expect(search).toMatch(/^\?v=[0-9a-f]{8}$/);
});

it('the version is another where the picture says something else, and only there', () => {
  const [before, after] = [editionWith('A headline'), editionWith('Another headline')];
  expect(addressIn(before, '/press/one')).not.toBe(addressIn(after, '/press/one'));
  expect(addressIn(before, '/people/one')).toBe(addressIn(after, '/people/one'));
  expect(addressIn(before, '')).toBe(addressIn(after, ''));
});
