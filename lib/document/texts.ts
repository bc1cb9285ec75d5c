import { countWords } from '../publish/count-words';
import type { BasicBlock } from './basic-blocks';
import type { BasicRun } from './runs';

/** Without raised figures, those of footnotes would grow onto words: they stand in brackets. */
export const textOf = (runs: readonly BasicRun[]): string =>
  runs.map(({ text, raised }) => (raised ? `[${text}]` : text)).join('');

/** Every piece of text of the blocks, in reading order, one a line of the page. */
export const textsOf = (blocks: readonly BasicBlock[]): string[] => rowsOf(blocks).map(textOf);

/** Every line of the page, in reading order. */
export const rowsOf = (blocks: readonly BasicBlock[]): BasicRun[][] => blocks.flatMap(rowsOfBlock);

function rowsOfBlock(block: BasicBlock): BasicRun[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs];
    case 'quotation':
      return [block.runs, ...block.attribution];
    case 'extract':
      return rowsOf(block.blocks);
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first = [], ...others] = rowsOf(item);
        const number = block.ordered ? [{ text: `${index + (block.start ?? 1)}. ` }] : [];
        return [[...number, ...first], ...others];
      });
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'part':
      return [];
  }
}

export type Length = { words: number; characters: number };

/** Words as Unicode tells them apart (UAX 29), and characters with spaces, as newsrooms count. */
export function lengthOf(blocks: readonly BasicBlock[], lang: string): Length {
  const texts = textsOf(blocks);
  const words = texts.reduce((sum, text) => sum + countWords(text, lang), 0);
  return { words, characters: texts.join('\n').length };
}
