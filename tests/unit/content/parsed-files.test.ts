import { expect, it } from 'vitest';
import { readFolder } from '@/lib/content/read-folders';
import { originalFile } from '../../support/content-files';
import { contentFolder, type Files } from '../../support/content-folder';

const read = (files: Files, id = 'person-one') => readFolder('people', id, contentFolder(files)).files.en;
const person = (name: string, id = 'person-one'): Files => ({
  [`people/${id}/en.md`]: originalFile('people', { name }),
});

it('a text that was read before is not parsed again, wherever the folder lies', () => {
  const first = read(person('Person Kept'));
  expect(first?.ok).toBe(true);
  expect(read(person('Person Kept'))).toBe(first);
});

it('another text of the same file, and the same text of another file, are read for themselves', () => {
  const first = read(person('Person First'));
  const nameOf = (file: typeof first) => file?.ok && 'name' in file.file.words && file.file.words.name;
  expect(nameOf(first)).toBe('Person First');
  expect(nameOf(read(person('Person Other')))).toBe('Person Other');
  expect(read(person('Person First', 'person-two'), 'person-two')).not.toBe(first);
});

it('a text that was refused is parsed anew: a busy machine may have refused it for the time that it took', () => {
  const refused = { 'people/person-one/en.md': '---\nname: ""\n---\n' };
  const first = read(refused);
  expect(first?.ok).toBe(false);
  expect(read(refused)).not.toBe(first);
  expect(read(refused)).toEqual(first);
});
