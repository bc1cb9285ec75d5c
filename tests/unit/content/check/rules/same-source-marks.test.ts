import { expect, it } from 'vitest';
import { sameSourceMarks } from '@/lib/content/check/rules/same-source-marks';
import { findingsOf, storyIn } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';

const storyOf = (english: string, spanish: string) => ({
  ...storyIn('en', english),
  'story/plot/es.md': contentFile({ title: 'T', summary: 'S' }, spanish),
});

it('texts with the same sources are left alone, in whatever order their sentences stand', () => {
  const files = storyOf('A.[^coverage/a+coverage/b] B.[^press/c]', 'B.[^press/c] A,[^coverage/b] a.[^coverage/a]');
  expect(findingsOf(sameSourceMarks, files)).toEqual([]);
});

it('a translation that lacks a source or adds one is found', () => {
  const files = storyOf(
    'A.[^coverage/a] B.[^coverage/b]',
    'A.[^coverage/a] B.[^hola]\n\n[^hola]: [¡Hola!](https://hola.example)',
  );
  expect(findingsOf(sameSourceMarks, files)).toEqual([
    'story/plot/es.md : lacks the source marks coverage/b of en.md: set the same ones in all languages',
    'story/plot/es.md : has the source marks https://hola.example, and en.md has not: set the same ones in all languages',
  ]);
});

it('a mark follows its word without a space', () => {
  expect(findingsOf(sameSourceMarks, storyIn('en', 'A.\n\nB. [^coverage/a]'))).toEqual([
    'story/plot/en.md 2: has a space before the source mark [^coverage/a]: set it right behind the word or the stop',
  ]);
});

it('a page elsewhere is known by its address, whatever each language calls its footnote', () => {
  const note = (id: string, address: string) => `A.[^${id}]\n\n[^${id}]: [¡Hola!](${address}), 2031`;
  const same = storyOf(note('hola', 'https://hola.example/1'), note('revista', 'https://hola.example/1'));
  expect(findingsOf(sameSourceMarks, same)).toEqual([]);
  const other = storyOf(note('hola', 'https://hola.example/1'), note('hola', 'https://hola.example/2'));
  expect(findingsOf(sameSourceMarks, other)).toHaveLength(2);
});
