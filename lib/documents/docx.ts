import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Manuscript } from '../publish/manuscript/model';
import { toParts } from './docx-blocks';
import { styles } from './docx-styles';
import { settled } from './settled-docx';

/** Word 2007 and later (ISO/IEC 29500), the language set; the same manuscript gives the same bytes. */
export async function toDocx({ title, issuer, lang, blocks, date, address }: Manuscript): Promise<Buffer> {
  const { parts, numbering } = toParts(blocks);
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
    numbering: { config: numbering },
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: parts,
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
