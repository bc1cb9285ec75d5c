import type { Locale } from '../i18n/locales';
import type { ItemKey, Refusal, Remark, Value } from './api';

/** What would be published. */
export type PublishState =
  /** The content is not under git: whatever is saved is published. */
  | { isCheckout: false }
  | ({ isCheckout: true } & CannotPublish)
  | {
      isCheckout: true;
      refused?: undefined;
      branch: string;
      /** Where it is pushed to; nothing can be published without. */
      remote?: string;
      /** Commits that the other side does not have, and that this side does not have, when it was asked last. */
      ahead: number;
      behind: number;
      /** The producer's name in git's settings. */
      name?: string;
      changes: ChangedFile[];
      pages: ChangedPage[];
      problems: Remark[];
      atOnce: AtOnce[];
    };

export type ChangedFile = {
  /** Path from the content folder. */
  file: string;
  /** With the language of the file; left out for what belongs to no item. */
  item?: ItemKey;
  what: 'added' | 'changed' | 'removed';
  /** Addresses of pages that show its item and will be others. */
  pages: string[];
};

/** A page that readers will see otherwise. */
export type ChangedPage = {
  /** With its language. */
  path: string;
  language: Locale;
  what: 'added' | 'changed' | 'removed';
  because: (ItemKey & { title: string })[];
};

/** Something under an embargo that everybody would see at once; ISO 8601, what its file said and says. */
export type AtOnce = ItemKey & { title: string; was?: string; is?: string };

export type PublishOrder = {
  /** The producer's, by which the commit is signed. */
  name: string;
  message?: string;
  /** Although there are problems, or something under embargo would be public at once. */
  evenSo?: boolean;
  /** Which value stays, by the id of its conflict. */
  choices?: Record<string, 'mine' | 'theirs'>;
};

/** `commit` is left out where there was nothing to publish. */
export type Published = { commit?: string; files: string[] };

/** Paths of the files that say something else now. */
export type TakenIn = { changed: string[] };

/** Nothing was published: send it again with `evenSo`. */
export type HeldBack = { heldBack: { problems: Remark[]; atOnce: AtOnce[]; pages: ChangedPage[] } };

/** The others have published other values. Nothing was written: send it again with choices. */
export type PublishConflict = {
  conflicts: {
    id: string;
    file: string;
    /** `body` for the text, nothing for the file as a whole; a picture is told by its hash. */
    path: (string | number)[];
    base?: Value;
    mine?: Value;
    theirs?: Value;
  }[];
};

/** `refused` is a sentence with the cure. */
export type CannotPublish = Refusal & { obstacle: string };
