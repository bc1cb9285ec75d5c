import { expect, test } from 'vitest';
import type { BasicBlock } from '@/lib/document/basic-blocks';
import type { Block } from '@/lib/document/blocks';
import { normalized } from '@/lib/document/normalize';

const about = {
  title: 'A\u0007 title',
  lang: 'en',
  issuer: 'The Example',
  address: 'https://film.example/en',
} as const;

type Level = 1 | 2 | 3 | 4;

const heading = (level: Level): Block => ({ kind: 'heading', level, runs: [{ text: 'A heading' }] });

function levelsOf(blocks: readonly BasicBlock[]): number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.level];
    if (block.kind === 'extract') return levelsOf(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(levelsOf) : [];
  });
}

test.each<[Level[], Level[]]>([
  [
    [1, 2, 3, 2, 3, 4],
    [1, 2, 3, 2, 3, 4],
  ],
  [
    [1, 2, 4],
    [1, 2, 3],
  ],
  [
    [1, 2, 4, 4, 3, 4],
    [1, 2, 3, 3, 3, 4],
  ],
  [
    [1, 3, 2, 4],
    [1, 2, 2, 3],
  ],
  [
    [1, 4, 1, 4, 2],
    [1, 2, 1, 2, 2],
  ],
])('headings of the levels %j are set as %j', (written, set) => {
  expect(levelsOf(normalized({ ...about, blocks: written.map(heading) }).blocks)).toEqual(set);
});

test('headings in extracts and lists count too', () => {
  const blocks: Block[] = [
    heading(1),
    { kind: 'extract', blocks: [heading(3)] },
    { kind: 'list', ordered: false, items: [[heading(4)], [heading(4)]] },
  ];
  expect(levelsOf(normalized({ ...about, blocks }).blocks)).toEqual([1, 2, 3, 3]);
});

test('signs that no file can hold are left out, the end of a line is not', () => {
  const text = 'a\u0000b\u001f\u007f\u0085\ufffe\ud800c\td\ne\u00a0\u200d🎬';
  const { title, blocks } = normalized({ ...about, blocks: [{ kind: 'paragraph', runs: [{ text }] }] });
  expect(title).toBe('A title');
  expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'abc d\ne\u00a0\u200d🎬' }] }]);
});
