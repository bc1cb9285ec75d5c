import type { ExtractOf, ListOf, ParagraphRole, Part } from './blocks';
import type { BasicRun } from './runs';

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
