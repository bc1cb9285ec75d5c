import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { ParagraphRole } from '../document/blocks';

/** Half points, as Word counts. */
const font = 'Georgia';

/** Names of Word's own styles where it has them, so that an editor finds them where they are looked for. */
export const styleOf: Record<ParagraphRole, string> = {
  embargo: 'Embargo',
  kind: 'Kind',
  summary: 'Subtitle',
  dateline: 'Dateline',
  note: 'Normal',
  small: 'Small',
  line: 'Line',
};

export const styles = {
  default: {
    // Without its rule LibreOffice takes the line for a height, and sets the lines of a headline over each other.
    document: {
      run: { font, size: 22 },
      paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: { run: { font, size: 40 }, paragraph: { spacing: { before: 0, after: 200 } } },
    heading2: { run: { font, size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
    heading3: { run: { font, size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 100 } } },
    heading4: { run: { font, size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
    hyperlink: { run: { color: '1F4E79', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Embargo', name: 'Embargo', basedOn: 'Normal', run: { size: 22, bold: true } },
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

/** Twentieths of a point by which each level of a list, and what belongs to it, stands further in. */
const step = 720;

/** As deep as Word goes. */
export const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];

export const indentAt = (depth: number) => ({ left: step * (depth + 1), hanging: 360 });

export type Numbering = INumberingOptions['config'][number];

/** Figures at every depth, which at one of them begin with another number than 1. */
export function numberingFrom(reference: string, depth: number, start: number): Numbering {
  return {
    reference,
    levels: depths.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.START,
      ...(level === depth && { start }),
      style: { paragraph: { indent: indentAt(level) } },
    })),
  };
}
