import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { TextDocument } from '../document/text-document';
import { toParts } from './docx-blocks';
import { styles } from './docx-styles';
import { reproducible } from './reproducible-docx';

/** Word 2007 and later (ISO/IEC 29500), the language set; the same document gives the same bytes. */
export async function toDocx({ title, issuer, lang, blocks, date, address }: TextDocument): Promise<Buffer> {
  const { parts, numbering } = toParts(blocks);
  const file = new Document({
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
    numbering: { config: numbering },
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: parts,
      },
    ],
  });
  return reproducible(await Packer.toBuffer(file), date);
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
