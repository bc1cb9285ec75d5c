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

/** Words in one look, with what only a page can say of them. A text is a row of runs. */
export type Run = BasicRun & {
  /** The same day or moment for programs. */
  datetime?: string;
  /** The language of the page behind the address, where it is known. */
  hrefLang?: string;
  /** The address is of somebody else's site. */
  external?: true;
  /** The address is that of the licence of what stands there. */
  rel?: 'license';
  /** Said in passing of the link before it: a file takes it into the link. */
  aside?: true;
  code?: true;
  /** A number that leads to a footnote. */
  reference?: NoteReference;
  /** The space between the numbers of two notes: no part of the sentence. */
  betweenNotes?: true;
};

/** Addresses within the page. */
export type NoteReference = { id: string; href: string; describedBy: string };
