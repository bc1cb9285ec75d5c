import { closeSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openItself } from '@/lib/content/open-itself';
import { contentFolder } from '../../support/content-folder';

it('opens a file to be read', () => {
  const folder = contentFolder({ 'film/en.md': 'words' });
  const file = openItself(folder.at('film/en.md')) as number;
  expect(readFileSync(file, 'utf8')).toBe('words');
  closeSync(file);
});

it('does not follow a link', () => {
  const folder = contentFolder({ 'film/en.md': 'words' });
  symlinkSync(folder.at('film/en.md'), folder.at('film/ru.md'));
  expect(openItself(folder.at('film/ru.md'))).toBeUndefined();
});

it('says when there is none', () => {
  expect(() => openItself(contentFolder({}).at('film/en.md'))).toThrow('ENOENT');
});
