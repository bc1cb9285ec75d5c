import type { BasicBlock } from './basic-blocks';
import type { Block } from './blocks';
import type { TextDocument } from './text-document';
import { toBasicBlocks } from './to-basic-blocks';

type Level = Extract<BasicBlock, { kind: 'heading' }>['level'];

/** Signs that no file can hold, such as a bell: XML refuses them. The end of a line is none of them. */
const unprintable = /(?!\n)[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A composed text as a document that can be set in every form: nothing unprintable, no heading level skipped. */
export function normalized(composed: Omit<TextDocument, 'blocks'> & { blocks: Block[] }): TextDocument {
  const document: TextDocument = { ...composed, blocks: toBasicBlocks(composed.blocks) };
  const plain = JSON.parse(JSON.stringify(document, withoutUnprintable)) as TextDocument;
  return { ...plain, blocks: consecutive(plain.blocks, []) };
}

function withoutUnprintable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\t', ' ').replace(unprintable, '') : value;
}

/**
 * No level is skipped, as PDF/UA asks: where a text goes from the second to the fourth, its headings of the fourth
 * become third. `above` are the levels, as written, of the headings under which a block stands.
 */
function consecutive(blocks: readonly BasicBlock[], above: Level[]): BasicBlock[] {
  return blocks.map((block): BasicBlock => {
    switch (block.kind) {
      case 'heading':
        while ((above.at(-1) ?? 0) >= block.level) above.pop();
        return { ...block, level: above.push(block.level) as Level };
      case 'extract':
        return { ...block, blocks: consecutive(block.blocks, above) };
      case 'list':
        return { ...block, items: block.items.map((item) => consecutive(item, above)) };
      default:
        return block;
    }
  });
}
