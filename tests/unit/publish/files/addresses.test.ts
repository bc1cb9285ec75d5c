import { expect, test } from 'vitest';
import { draftAt } from '@/lib/publish/files';
import { isFileOf, parseFileAddress } from '@/lib/publish/files/addresses';
import { editionOf } from '../../../support/edition';
import { translation } from '../../../support/example-file';
import { exampleContact, exampleRelease, translatedFilm } from '../../../support/example-film';

const edition = editionOf({
  ...translatedFilm(),
  ...exampleContact,
  'press/one/en.md': exampleRelease({}, {}),
  'press/one/ru.md': translation({}, 'Текст.'),
  'press/ours/en.md': exampleRelease({ kind: 'announcement' }, {}),
});

const nameAt = (path: string) => draftAt(path, edition, 'https://film.example')?.name;

test('an address says language, release and form', () => {
  expect(parseFileAddress('/ru/press/one.docx')).toEqual({ locale: 'ru', kind: 'release', id: 'one', form: 'docx' });
});

test.each([
  '/press/one.pdf',
  '/de/press/one.pdf',
  '/en/press/one',
  '/en/press/one.exe',
  '/en/press/one.PDF',
  '/en/press/one.pdf/',
  '/en/press/one.toString',
  '/en/press/.pdf',
  '/en/press/a/b.pdf',
  '/en/people/one.pdf',
  '/en/press/one/share.png',
  '/en/press/quotes.pdf',
  '/en/press/book.docx',
])('%s is no address of a file', (path) => {
  expect(parseFileAddress(path)).toBeUndefined();
});

test('there are files only in the languages a release is written in', () => {
  const isFile = isFileOf(
    [
      { path: '/press/one', languages: ['en', 'ru'] },
      { path: '/press', languages: ['en', 'ru', 'es'] },
    ],
    [],
  );
  expect(['/en/press/one.pdf', '/ru/press/one.json'].map(isFile)).toEqual([true, true]);
  expect(['/es/press/one.pdf', '/en/press/two.pdf', '/en/press.pdf'].map(isFile)).toEqual([false, false, false]);
  expect(nameAt('/ru/press/one.pdf')).toBeDefined();
  expect(nameAt('/es/press/one.pdf')).toBeUndefined();
});

test('a file is saved under film, kind, day, folder and language: two releases of one day never share a name', () => {
  expect(nameAt('/ru/press/one.pdf')).toBe('el-ejemplo_press-release_2031-05-04_one_ru.pdf');
  expect(nameAt('/en/press/ours.json')).toBe('el-ejemplo_announcement_2031-05-04_ours_en.json');
});
