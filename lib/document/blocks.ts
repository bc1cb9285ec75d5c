import type { Locale } from '../i18n/locales';
import type { BasicRun } from './basic-blocks';

/** Words in one look, with what only a page can say of them. A text is a row of runs. */
export type Run = BasicRun & {
  /** The same day or moment for programs. */
  datetime?: string;
  /** The language of the page behind the address, where it is known. */
  hrefLang?: string;
  /** The address is of somebody else's site. */
  external?: true;
  /** Said in passing of the link before it: a file takes it into the link. */
  aside?: true;
  code?: true;
  /** A number that leads to a footnote. */
  reference?: NoteReference;
};

/** Addresses within the page. */
export type NoteReference = { id: string; href: string; describedBy: string };

/** What a paragraph is for, where it is not simply text; `line`: a short one that belongs to the one below it. */
export type ParagraphRole = 'kind' | 'summary' | 'dateline' | 'note' | 'small' | 'line';

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
export type SectionRole = 'editors-note' | 'about' | 'contact' | 'basis' | 'occasion';

/** What stands under a heading of its own. */
export interface Section {
  kind: 'section';
  role: SectionRole;
  /** The fragment of its address. */
  id: string;
  title: Run[];
  blocks: Block[];
}

/** What was changed in a text, newest first. */
export interface Corrections {
  kind: 'corrections';
  title: string;
  entries: Correction[];
}

/** When, what, and why; `id` tells it from the others of its text. */
export interface Correction {
  kind: 'correction';
  id: string;
  day: Run;
  what: Run;
  why: { label: string; words: Run };
}

/** `release`: the text around it says where and when. `entry`: the quotation is the subject, with an address of its own. */
export type QuotationPlace = 'release' | 'page' | 'entry';

/** Somebody's words and who said them. */
export interface Quotation {
  kind: 'quotation';
  place: QuotationPlace;
  id: string;
  words: Run;
  speaker: Run;
  role?: Run;
  /** Where and when, unless what stands around it says so. */
  occasion?: { words: Run; day: Run };
  /** In which language it was said: words that we translated are marked, others need no mark. */
  language: { isTranslated: boolean; text: string };
  /** What is pasted below the words. */
  signature: string;
}

/** Whom to call or write to. */
export interface Contact {
  kind: 'contact';
  name: Run;
  role: Run;
  phone: LabelledLink;
  email: LabelledLink;
  /** With their labels. */
  languages?: string;
  territories?: string;
  hours?: string;
}

/** The label is what a reader hears who does not see the page. */
export type LabelledLink = { run: Run & { href: string }; label: string };

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
  | Corrections
  | Correction
  | Quotation
  | Contact;
