import type { BlockContent, PhrasingContent, Root, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BasicBlock } from '../basic-blocks';
import { byLink } from '../by-link';
import type { BasicRun } from '../runs';
import type { TextDocument } from '../text-document';

/** CommonMark with GFM tables. */
export function toMarkdownFile({ blocks }: TextDocument): string {
  const root: Root = { type: 'root', children: blocks.flatMap(nodesOf) };
  const text = toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' });
  return text.replaceAll('\u00a0', ' ');
}

function nodesOf(block: BasicBlock): BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: phrasesOf(block.runs) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasesOf(block.runs) }];
    case 'quotation':
      return [
        { type: 'blockquote', children: [{ type: 'paragraph', children: phrasesOf(block.runs) }] },
        {
          type: 'paragraph',
          children: block.attribution.flatMap((line, index): PhrasingContent[] => [
            ...(index > 0 ? [{ type: 'break' } as const] : []),
            ...phrasesOf(line),
          ]),
        },
      ];
    case 'extract':
      return [{ type: 'blockquote', children: block.blocks.flatMap(nodesOf) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          start: block.start,
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: item.some(isApart),
            children: item.flatMap(nodesOf),
          })),
        },
      ];
    case 'table':
      return [{ type: 'table', children: [block.head, ...block.rows].map(toRow) }];
    case 'part':
      return [{ type: 'thematicBreak' }];
  }
}

/** A list that does not begin with 1 would be read as more of the paragraph above it. */
const isApart = (block: BasicBlock): boolean => block.kind === 'list' && block.start !== undefined;

const toRow = (cells: readonly BasicRun[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((runs) => ({ type: 'tableCell', children: phrasesOf(runs) })),
});

function phrasesOf(runs: readonly BasicRun[]): PhrasingContent[] {
  return byLink(runs).flatMap(({ href, runs }): PhrasingContent[] => {
    const words = runs.flatMap(wordsOf);
    return href ? [{ type: 'link', url: href, children: words }] : words;
  });
}

/** Spaces stand outside of a look: at its edge Markdown could only write them as signs of HTML. */
function wordsOf({ text, ...look }: BasicRun): PhrasingContent[] {
  const [, before = '', words = '', behind = ''] = /^( *)([\s\S]*?)( *)$/.exec(text) ?? [];
  const space = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);
  return [...space(before), ...(words ? wordsWith(look, words) : []), ...space(behind)];
}

function wordsWith({ strong, emphasis, raised }: Omit<BasicRun, 'text'>, text: string): PhrasingContent[] {
  const [first = '', ...others] = (raised ? `[${text}]` : text).split('\n');
  let inside: PhrasingContent[] = [
    { type: 'text', value: first },
    ...others.flatMap((value): PhrasingContent[] => [{ type: 'break' }, { type: 'text', value }]),
  ];
  if (emphasis) inside = [{ type: 'emphasis', children: inside }];
  return strong ? [{ type: 'strong', children: inside }] : inside;
}
