import type { BasicBlock } from './basic-blocks';
import { basicFilmBlocks } from './basic-film-blocks';
import { basicPressBlocks } from './basic-press-blocks';
import { toBasicRuns } from './basic-runs';
import type { Block, Note } from './blocks';
import type { BasicRun, Run } from './runs';

/** A composed text in the few kinds of blocks that every format has. */
export const toBasicBlocks = (blocks: readonly Block[]): BasicBlock[] => blocks.flatMap(basicBlocks);

const paragraph = (...runs: Run[]): BasicBlock => ({ kind: 'paragraph', runs: toBasicRuns(runs) });

function basicBlocks(block: Block): BasicBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ ...block, runs: toBasicRuns(block.runs) }];
    case 'extract':
      return [{ ...block, blocks: toBasicBlocks(block.blocks) }];
    case 'list':
      return [{ ...block, items: block.items.map(toBasicBlocks) }];
    case 'table':
      return [{ ...block, head: block.head.map(toBasicRuns), rows: block.rows.map((row) => row.map(toBasicRuns)) }];
    case 'part':
      return [block];
    case 'preformatted':
      return [paragraph({ text: block.text.trim() })];
    case 'rule':
      return [];
    case 'notes':
      return block.items.flatMap(noteBlocks);
    case 'prose':
      return block.lang ? inLanguage(toBasicBlocks(block.blocks), block.lang) : toBasicBlocks(block.blocks);
    case 'section':
      return [{ kind: 'heading', level: 2, runs: toBasicRuns(block.title) }, ...toBasicBlocks(block.blocks)];
    case 'corrections':
    case 'correction':
    case 'quotation':
    case 'contact':
    case 'person':
      return basicPressBlocks(block);
    case 'facts':
    case 'dates':
    case 'timeline':
      return basicFilmBlocks(block);
  }
}

/** Each note behind its number. */
function noteBlocks({ blocks }: Note, index: number): BasicBlock[] {
  const [first, ...others] = toBasicBlocks(blocks);
  if (first?.kind !== 'paragraph') return [];
  const runs = [{ text: String(index + 1), raised: true as const }, { text: ' ' }, ...first.runs];
  return [{ kind: 'paragraph', role: 'small', runs }, ...others];
}

const inLanguage = (blocks: readonly BasicBlock[], lang: string): BasicBlock[] =>
  blocks.map((block) => blockInLanguage(block, lang));

/** A quotation within a text has a language of its own, and those of whoever said it. */
function blockInLanguage(block: BasicBlock, lang: string): BasicBlock {
  const marked = (runs: readonly BasicRun[]) => runs.map((each) => ({ lang, ...each }));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: marked(block.runs) };
    case 'extract':
      return { ...block, blocks: inLanguage(block.blocks, lang) };
    case 'list':
      return { ...block, items: block.items.map((item) => inLanguage(item, lang)) };
    case 'table':
      return { ...block, head: block.head.map(marked), rows: block.rows.map((row) => row.map(marked)) };
    case 'quotation':
    case 'part':
      return block;
  }
}
