import type { Run } from './runs';

/** What a press kit is made of. */
export type PressBlock = Corrections | Correction | Quotation | Contact | PersonTitle;

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
  /** Leads to the text as it read before, on the site alone. */
  earlier?: Run;
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

/** Who somebody is, above the text on them. */
export interface PersonTitle {
  kind: 'person';
  name: Run;
  /** Left out where the name says it. */
  role?: Attributed;
  character?: Attributed & {
    label: string;
    /** Its page, where there is one and the text is read on the site. */
    href?: string;
  };
}

/** Words that perhaps only the press says, which every form has to show. */
export type Attributed = { words: Run; isOfPress: boolean; attributed: Run };
