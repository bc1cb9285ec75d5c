import type { Block, Run } from './model';

/** Without raised figures, those of footnotes would grow onto words: they stand in brackets. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map(({ text, raised }) => (raised ? `[${text}]` : text)).join('');

/** Every piece of text of the blocks, in reading order, one a line of the page. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfBlock);
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.runs)];
    case 'quotation':
      return [block.runs, ...block.attribution].map(textOf);
    case 'extract':
      return textsOf(block.blocks);
    case 'list':
      return block.items.flatMap(textsOf);
    case 'table':
      return [...block.head, ...block.rows.flat()].map(textOf);
    case 'part':
      return [];
  }
}

export type Length = { words: number; characters: number };

/** Words as Unicode tells them apart (UAX 29), and characters with spaces, as newsrooms count. */
export function lengthOf(blocks: readonly Block[], lang: string): Length {
  const texts = textsOf(blocks);
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const words = texts.map((text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length);
  return { words: words.reduce((sum, count) => sum + count, 0), characters: texts.join('\n').length };
}
