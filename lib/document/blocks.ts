import type { Locale } from '../i18n/locales';
import type { FilmBlock } from './film-blocks';
import type { PressBlock } from './press-blocks';
import type { Run } from './runs';

/** What a paragraph is for, where it is not simply text; `line`: a short one that belongs to the one below it. */
export type ParagraphRole = 'embargo' | 'kind' | 'summary' | 'dateline' | 'note' | 'small' | 'line';

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3 | 4;
  runs: Run[];
}

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  role?: ParagraphRole;
}

/** Somebody else's words within a text, or whatever else stands in a frame of its own. */
export interface ExtractOf<B> {
  kind: 'extract';
  blocks: B[];
}

/** A numbered list begins with `start`, which is left out where it is 1. */
export interface ListOf<B> {
  kind: 'list';
  ordered: boolean;
  start?: number;
  items: B[][];
}

export interface Table {
  kind: 'table';
  head: Run[][];
  rows: Run[][][];
}

/** A part begins: on paper, on a new page. */
export interface Part {
  kind: 'part';
}

/** Lines or spaces that stay as they are written. */
export interface Preformatted {
  kind: 'preformatted';
  text: string;
}

/** A line between two paragraphs. */
export interface Rule {
  kind: 'rule';
}

/** The footnotes of a text, at its end. */
export interface Notes {
  kind: 'notes';
  /** Read out, not shown. */
  label: { id: string; text: string };
  items: Note[];
}

/** `returns` lead back to each place in the text where its number stands. */
export type Note = { id: string; blocks: Block[]; returns: { href: string; label: string }[] };

/** A text of the content, in one language. */
export interface Prose {
  kind: 'prose';
  /** Left out where it is that of the document. */
  lang?: Locale;
  blocks: Block[];
}

/** What a section of a document is for. */
export type SectionRole = 'editors-note' | 'about' | 'contact' | 'basis' | 'occasion' | 'question';

/** What stands under a heading of its own. */
export interface Section {
  kind: 'section';
  role: SectionRole;
  /** The fragment of its address. */
  id: string;
  title: Run[];
  blocks: Block[];
}

/** Everything a text is composed of. Writers of files know the `BasicBlock`s alone, to which `toBasicBlocks` brings it. */
export type Block =
  | Heading
  | Paragraph
  | ExtractOf<Block>
  | ListOf<Block>
  | Table
  | Part
  | Preformatted
  | Rule
  | Notes
  | Prose
  | Section
  | PressBlock
  | FilmBlock;
