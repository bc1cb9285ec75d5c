import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Manuscript, ParagraphRole, Run } from '../publish/manuscript/model';
import { settled } from './settled-docx';

/** Half points, as Word counts. */
const font = 'Georgia';

/** Names of Word's own styles where it has them, so that an editor finds them where they are looked for. */
const styleOf: Record<ParagraphRole, string> = {
  kind: 'Kind',
  summary: 'Subtitle',
  dateline: 'Dateline',
  note: 'Normal',
  small: 'Small',
  line: 'Line',
};

const styles = {
  default: {
    document: { run: { font, size: 22 }, paragraph: { spacing: { after: 160, line: 276 } } },
    heading1: { run: { font, size: 40 }, paragraph: { spacing: { before: 0, after: 200 } } },
    heading2: { run: { font, size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
    heading3: { run: { font, size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 100 } } },
    heading4: { run: { font, size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
    hyperlink: { run: { color: '1F4E79', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Kind', name: 'Kind', basedOn: 'Normal', run: { size: 20 } },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', quickFormat: true, run: { size: 26 } },
    { id: 'Dateline', name: 'Dateline', basedOn: 'Normal', run: { bold: true } },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18 } },
    { id: 'Line', name: 'Line', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 567 }, keepNext: true },
    },
    {
      id: 'Attribution',
      name: 'Attribution',
      basedOn: 'Line',
      run: { size: 20 },
      paragraph: { indent: { left: 567 } },
    },
  ],
} satisfies IStylesOptions;

const numbering: INumberingOptions = {
  config: [
    {
      reference: 'numbers',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
    },
  ],
};

/** Word 2007 and later (ISO/IEC 29500), the language set; the same manuscript gives the same bytes. */
export async function toDocx({ title, issuer, lang, blocks, date, address }: Manuscript): Promise<Buffer> {
  const document = new Document({
    title,
    creator: issuer,
    lastModifiedBy: issuer,
    description: address,
    styles: {
      ...styles,
      default: {
        ...styles.default,
        document: { ...styles.default.document, run: { ...styles.default.document.run, language: { value: lang } } },
      },
    },
    numbering,
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: blocks.flatMap((block) => partsOf(block)),
      },
    ],
  });
  return settled(await Packer.toBuffer(document), date);
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function partsOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level], keepNext: true, children: block.runs.flatMap(childrenOf) }),
      ];
    case 'paragraph':
      return [
        new Paragraph({ ...(block.role && { style: styleOf[block.role] }), children: block.runs.flatMap(childrenOf) }),
      ];
    case 'quotation':
      return [
        new Paragraph({ style: 'Quote', children: block.runs.flatMap(childrenOf) }),
        ...block.attribution.map((line, index) => {
          const isLast = index === block.attribution.length - 1;
          return new Paragraph({
            style: 'Attribution',
            keepNext: !isLast,
            ...(isLast && { spacing: { after: 200 } }),
            children: line.flatMap(childrenOf),
          });
        }),
      ];
    case 'extract':
      return block.blocks.flatMap((inner) =>
        inner.kind === 'paragraph'
          ? [new Paragraph({ style: 'Quote', children: inner.runs.flatMap(childrenOf) })]
          : partsOf(inner),
      );
    case 'list':
      return block.items.flatMap((item) =>
        item.flatMap((inner, index) => itemParts(inner, block.ordered, index === 0)),
      );
    case 'table':
      return [tableOf(block.head, block.rows)];
    case 'part':
      return [new Paragraph({ pageBreakBefore: true, style: 'Line', children: [] })];
  }
}

function itemParts(block: Block, ordered: boolean, isFirst: boolean): (Paragraph | Table)[] {
  if (block.kind !== 'paragraph' || !isFirst) return partsOf(block);
  const sign = ordered ? { numbering: { reference: 'numbers', level: 0 } } : { bullet: { level: 0 } };
  return [new Paragraph({ ...sign, children: block.runs.flatMap(childrenOf) })];
}

function tableOf(head: Run[][], rows: Run[][][]): Table {
  const toRow = (cells: Run[][], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      children: cells.map(
        (runs) => new TableCell({ children: [new Paragraph({ style: 'Line', children: runs.flatMap(childrenOf) })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [toRow(head, true), ...rows.map((row) => toRow(row, false))],
  });
}

function childrenOf({ text, strong, emphasis, raised, href, lang }: Run): ParagraphChild[] {
  const look = {
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(raised && { superScript: true }),
    ...(lang && { language: { value: lang } }),
    ...(href && { style: 'Hyperlink' }),
  };
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
  return href ? [new ExternalHyperlink({ link: href, children: runs })] : runs;
}
