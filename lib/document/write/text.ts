import type { BasicBlock } from '../basic-blocks';
import { byLink } from '../by-link';
import type { BasicRun } from '../runs';
import type { TextDocument } from '../text-document';
import { rowsOf, textOf } from '../texts';

/** Columns: what mail programs quote without breaking. */
const columns = 78;

/** Spaces that do not break are kept whole while lines are filled; a newsroom's system gets plain ones. */
const unbroken = '\u00a0';

const rule = '-'.repeat(columns);

/**
 * Plain text, filled to 78 columns, between a block of what it is and where it is from, and the addresses that links in
 * it lead to, each whole on a line of its own.
 */
export function toPlainTextFile({ blocks, ...about }: TextDocument, head: readonly string[]): string {
  const top = [about.issuer, ...head, about.address].flatMap((line) => fill(line, columns));
  const lines = [...top, rule, '', ...linesOf(blocks), ...linkList(blocks, about.address)];
  return `${lines.join('\n').replaceAll(unbroken, ' ').trimEnd()}\n`;
}

/** Links to other sites, under the words they stand on. Those to pages of the site are found at its address. */
function linkList(blocks: readonly BasicBlock[], address: string): string[] {
  const isOurs = (href: string) => !/^https?:/.test(href) || new URL(href).origin === new URL(address).origin;
  const words = new Map<string, string>();
  for (const { href, runs } of rowsOf(blocks).flatMap(byLink)) {
    const text = textOf(runs);
    if (href && !isOurs(href) && !words.get(href)?.includes(text))
      words.set(href, [words.get(href), text].filter(Boolean).join(', '));
  }
  const lines = [...words].flatMap(([href, text]) => [...fill(text, columns), `${inset}${href}`]);
  return lines.length > 0 ? ['', rule, '', ...lines] : [];
}

const inset = '    ';

function linesOf(blocks: readonly BasicBlock[], width = columns): string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const touches = next === undefined || (isLine(block) && isLine(next));
    return [...linesOfBlock(block, width), ...(touches ? [] : [''])];
  });
}

/** Short paragraphs one below the other, such as a contact's phone and mail, belong together. */
const isLine = (block: BasicBlock) => block.kind === 'paragraph' && block.role === 'line';

function linesOfBlock(block: BasicBlock, width: number): string[] {
  const fillText = (runs: readonly BasicRun[]) => fill(textOf(runs), width);
  switch (block.kind) {
    case 'heading': {
      const lines = fillText(block.runs);
      const longest = Math.max(...lines.map(({ length }) => length));
      return [...lines, (block.level === 1 ? '=' : '-').repeat(longest)];
    }
    case 'paragraph':
      return fillText(block.runs);
    case 'quotation':
      return indented(
        inset,
        [block.runs, ...block.attribution].flatMap((runs) => fill(textOf(runs), width - inset.length)),
      );
    case 'extract':
      return indented(inset, linesOf(block.blocks, width - inset.length));
    case 'list':
      return block.items.flatMap((item, index) => {
        const sign = block.ordered ? `${index + (block.start ?? 1)}. ` : '- ';
        const lines = linesOf(item, width - sign.length).filter(Boolean);
        return indented(sign, lines);
      });
    case 'table':
      return block.rows.flatMap((row, index) => [...(index > 0 ? [''] : []), ...linesOfRow(block.head, row, width)]);
    case 'part':
      return [''];
  }
}

/** A row of a table, a line for each cell that says something, under the name of its column. */
function linesOfRow(head: readonly BasicRun[][], row: readonly BasicRun[][], width: number): string[] {
  return row.flatMap((cell, column) => {
    const [label, text] = [textOf(head[column] ?? []), textOf(cell)];
    return text === '' ? [] : fill(label ? `${label}: ${text}` : text, width);
  });
}

/** The sign before the first line, and as much space before the others that say something. */
function indented(sign: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => line && (index === 0 ? sign : ' '.repeat(sign.length)) + line);
}

/** Words on lines of no more than so many columns; a longer word stands alone. */
function fill(text: string, width: number): string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.split(/ +/)) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}
