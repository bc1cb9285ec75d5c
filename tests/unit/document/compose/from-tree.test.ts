import { expect, it } from 'vitest';
import { blocksOfTree } from '@/lib/document/compose/from-tree';
import { treeOf } from '../../../support/markdown';

const blocksOf = (markdown: string) =>
  blocksOfTree(treeOf(markdown), { siteUrl: 'https://film.example', quotation: () => [] });

it('links that lead nowhere are plain words', () => {
  const [paragraph] = blocksOf('[a](javascript:alert(1)) [b](foo/bar) [c](#part) [](https://x.example/)');
  expect(paragraph).toEqual({
    kind: 'paragraph',
    runs: ['a', ' ', 'b', ' ', 'c'].map((text) => ({ text })),
  });
});

it('the numbers of two notes in a row are told apart, and only those', () => {
  const [paragraph] = blocksOf('One.[^a][^b] Two.[^a]\n\n[^a]: First note.\n[^b]: Second note.');
  expect(paragraph?.kind === 'paragraph' && paragraph.runs.map(({ text }) => text)).toEqual([
    'One.',
    '1',
    '\u00a0',
    '2',
    ' Two.',
    '1',
  ]);
});
