import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BasicBlock } from '../document/basic-blocks';
import { byLink } from '../document/by-link';
import type { BasicRun } from '../document/runs';
import { depths, indentAt, type Numbering, numberingFrom, styleOf } from './docx-styles';

type Part = Paragraph | Table;

/** Which list a paragraph is in, and the numbers that lists begin with at each depth. */
type Lists = { begun: number; depth: number; numbering: Map<string, Numbering> };

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The paragraphs and tables of a document, and the numbering that its lists refer to. */
export function toParts(blocks: readonly BasicBlock[]): { parts: Part[]; numbering: Numbering[] } {
  const lists: Lists = { begun: 0, depth: -1, numbering: new Map() };
  const parts = blocks.flatMap((block) => partsOf(block, lists));
  return { parts, numbering: [...lists.numbering.values()] };
}

function partsOf(block: BasicBlock, lists: Lists): Part[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], keepNext: true, children: childrenOf(block.runs) })];
    case 'paragraph':
      return [new Paragraph({ ...(block.role && { style: styleOf[block.role] }), children: childrenOf(block.runs) })];
    case 'quotation':
      return [
        new Paragraph({ style: 'Quote', children: childrenOf(block.runs) }),
        ...block.attribution.map((line, index) => {
          const isLast = index === block.attribution.length - 1;
          return new Paragraph({
            style: 'Attribution',
            keepNext: !isLast,
            ...(isLast && { spacing: { after: 200 } }),
            children: childrenOf(line),
          });
        }),
      ];
    case 'extract':
      return block.blocks.flatMap((inner) =>
        inner.kind === 'paragraph'
          ? [new Paragraph({ style: 'Quote', children: childrenOf(inner.runs) })]
          : partsOf(inner, lists),
      );
    case 'list':
      return listParts(block, lists);
    case 'table':
      return [tableOf(block.head, block.rows)];
    case 'part':
      return [new Paragraph({ pageBreakBefore: true, style: 'Line', children: [] })];
  }
}

/** Word keeps the number a list begins with where it describes the numbers, not where the list is. */
function numberedFrom(start: number, level: number, { numbering }: Lists): string {
  const reference = `numbers-${level}-${start}`;
  if (!numbering.has(reference)) numbering.set(reference, numberingFrom(reference, level, start));
  return reference;
}

function listParts({ ordered, start = 1, items }: Extract<BasicBlock, { kind: 'list' }>, lists: Lists): Part[] {
  lists.begun += 1;
  const instance = lists.begun;
  const level = Math.min(lists.depth + 1, depths.length - 1);
  const sign = ordered
    ? { numbering: { reference: numberedFrom(start, level, lists), level, instance } }
    : { bullet: { level } };
  lists.depth += 1;
  const parts = items.flatMap((item) =>
    item.flatMap((block, index) => {
      if (block.kind !== 'paragraph') return partsOf(block, lists);
      const place = index === 0 ? sign : { indent: { left: indentAt(level).left } };
      return [new Paragraph({ ...place, children: childrenOf(block.runs) })];
    }),
  );
  lists.depth -= 1;
  return parts;
}

function tableOf(head: BasicRun[][], rows: BasicRun[][][]): Table {
  const toRow = (cells: BasicRun[][], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      children: cells.map(
        (runs) => new TableCell({ children: [new Paragraph({ style: 'Line', children: childrenOf(runs) })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [toRow(head, true), ...rows.map((row) => toRow(row, false))],
  });
}

function childrenOf(runs: readonly BasicRun[]): ParagraphChild[] {
  return byLink(runs).flatMap(({ href, runs }): ParagraphChild[] => {
    const words = runs.flatMap(wordsOf);
    return href ? [new ExternalHyperlink({ link: href, children: words })] : words;
  });
}

function wordsOf({ text, strong, emphasis, raised, href, lang }: BasicRun): TextRun[] {
  const look = {
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(raised && { superScript: true }),
    ...(lang && { language: { value: lang } }),
    ...(href && { style: 'Hyperlink' }),
  };
  return text.split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
