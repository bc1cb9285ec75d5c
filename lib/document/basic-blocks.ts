import type { ExtractOf, ListOf, ParagraphRole, Part } from './blocks';

/** Words in one look. */
export type BasicRun = {
  text: string;
  strong?: true;
  emphasis?: true;
  /** A number that leads to a footnote. */
  raised?: true;
  /** An absolute address, or on a page of the site one behind its slash. */
  href?: string;
  /** BCP 47, where it is not that of the document. */
  lang?: string;
};

/** What every format can say, and a writer of files has to know. */
export type BasicBlock =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; runs: BasicRun[] }
  | { kind: 'paragraph'; runs: BasicRun[]; role?: ParagraphRole }
  /** Somebody's words, and below them, line by line, who said them. */
  | { kind: 'quotation'; runs: BasicRun[]; attribution: BasicRun[][] }
  | ExtractOf<BasicBlock>
  | ListOf<BasicBlock>
  | { kind: 'table'; head: BasicRun[][]; rows: BasicRun[][][] }
  | Part;
