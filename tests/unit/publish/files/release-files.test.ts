import { expect, test } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { draftOf } from '@/lib/publish/files';
import type { ReleaseFormat } from '@/lib/publish/files/release-formats';
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

const nameOf = (locale: Locale, id: string, format: ReleaseFormat) =>
  draftOf({ kind: 'release-file', locale, id, format }, edition, 'https://film.example')?.name;

test('there are files only in the languages a release is written in', () => {
  expect(nameOf('ru', 'one', 'pdf')).toBeDefined();
  expect(nameOf('es', 'one', 'pdf')).toBeUndefined();
});

test('a file is saved under film, kind, day, folder and language: two releases of one day never share a name', () => {
  expect(nameOf('ru', 'one', 'pdf')).toBe('el-ejemplo_press-release_2031-05-04_one_ru.pdf');
  expect(nameOf('en', 'ours', 'json')).toBe('el-ejemplo_announcement_2031-05-04_ours_en.json');
});
