import type { Locale } from '../i18n/locales';
import type { BasicBlock } from './basic-blocks';
import type { BasicRun } from './runs';

/** The first page of a book; its contents follow on the second. */
export type Cover = {
  /** What kind of book it is. */
  name: string;
  title: BasicRun;
  lines: BasicRun[][];
  /** A drawing that lies on this machine, where the site serves it, and what it shows. */
  picture?: { keptAt: string; path: string; alt: string };
  /** Above the list of chapters. */
  contents: string;
};

/**
 * A text with its structure, from which every file is made that a newsroom takes away: PDF, DOCX, plain text, Markdown,
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
  blocks: BasicBlock[];
};
