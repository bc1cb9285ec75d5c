import type { Locale } from '../i18n/locales';

/** Words in one look. A text is a row of them. */
export type Run = {
  text: string;
  strong?: true;
  emphasis?: true;
  /** A number that leads to a footnote. */
  raised?: true;
  /** An absolute address. */
  href?: string;
  /** BCP 47, where it is not that of the document. */
  lang?: string;
};

/** What a paragraph is for, where it is not simply text; `line`: a short one that belongs to the one below it. */
export type ParagraphRole = 'kind' | 'summary' | 'dateline' | 'note' | 'small' | 'line';

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[]; role?: ParagraphRole }
  /** Somebody's words, and below them, line by line, who said them. */
  | { kind: 'quotation'; runs: Run[]; attribution: Run[][] }
  | { kind: 'extract'; blocks: Block[] }
  /** A numbered list begins with `start`, which is left out where it is 1. */
  | { kind: 'list'; ordered: boolean; start?: number; items: Block[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }
  /** A part begins: on paper, on a new page. */
  | { kind: 'part' };

/** The first page of a book; its contents follow on the second. */
export type Cover = {
  /** What kind of book it is. */
  name: string;
  title: Run;
  lines: Run[][];
  /** A drawing that lies on this machine, where the site serves it, and what it shows. */
  picture?: { keptAt: string; path: string; alt: string };
  /** Above the list of chapters. */
  contents: string;
};

/**
 * A text with its structure, from which every form is made that a newsroom takes away: PDF, DOCX, plain text, Markdown,
 * HTML. It is plain data and passes from one thread to another.
 */
export type TextDocument = {
  title: string;
  /** The language of the text. */
  lang: Locale;
  /** The day it says it is of, `2030-05-14`; a book of everything has none. */
  date?: string;
  /** Who hands it out: the film, as its title is written in this language. */
  issuer: string;
  /** Where the same can be read on the site. */
  address: string;
  /** Books have one; a release begins at once. */
  cover?: Cover;
  blocks: Block[];
};
