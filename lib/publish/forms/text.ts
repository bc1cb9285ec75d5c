import type { Block, Manuscript } from '../manuscript/model';
import { textOf } from '../manuscript/texts';

/** Columns: what mail programs quote without breaking. */
const columns = 78;

/** Spaces that do not break are kept whole while lines are filled; a newsroom's system gets plain ones. */
const unbroken = '\u00a0';

/** Plain text, filled to 78 columns, under a block of what it is and where it is from. */
export function toPlainTextFile({ blocks, ...about }: Manuscript, head: readonly string[]): string {
  const top = [about.issuer, ...head, about.address].flatMap((line) => fill(line));
  const lines = [...top, '-'.repeat(columns), '', ...linesOf(blocks)];
  return `${lines.join('\n').replaceAll(unbroken, ' ').trimEnd()}\n`;
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const isRow = isLine(block) && isLine(blocks[index + 1]);
    return [...linesOfBlock(block), ...(isRow ? [] : [''])];
  });
}

/** Short paragraphs one below the other, such as a contact's phone and mail, belong together. */
const isLine = (block: Block | undefined) => block?.kind === 'paragraph' && block.role === 'line';

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading': {
      const lines = fill(textOf(block.runs));
      const longest = Math.max(...lines.map(({ length }) => length));
      return [...lines, (block.level === 1 ? '=' : '-').repeat(longest)];
    }
    case 'paragraph':
      return fill(textOf(block.runs));
    case 'quotation':
      return [...fill(textOf(block.runs), '    '), ...block.attribution.flatMap((line) => fill(textOf(line), '    '))];
    case 'extract':
      return linesOf(block.blocks).map((line) => (line ? `    ${line}` : ''));
    case 'list':
      return block.items.flatMap((item, index) => {
        const sign = block.ordered ? `${index + 1}. ` : '- ';
        const lines = linesOf(item).filter(Boolean);
        return lines.map((line, row) => (row === 0 ? sign : ' '.repeat(sign.length)) + line);
      });
    case 'table':
      return block.rows.flatMap((row) => [
        ...row.flatMap((cell, column) => {
          const label = textOf(block.head[column] ?? []);
          return fill(label ? `${label}: ${textOf(cell)}` : textOf(cell));
        }),
        '',
      ]);
    case 'part':
      return [''];
  }
}

/** Words on lines of no more than 78 columns; a longer word stands alone. */
function fill(text: string, indent = ''): string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.split(/ +/)) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(indent + word);
    }
    return lines;
  });
}
