import type { ItemKey } from './api';

/** A sentence of an original, as against its wording when it was translated. */
export type Sentence = { text: string; is: 'kept' | 'added' | 'removed' };

/** What has changed in the words of an original since they were translated into a language. */
export type OriginalChanges = {
  /** Whether the wording that the translation renders is still to be found: in the desk's history, or in that of git. */
  isKnown: boolean;
  /** The fields that say something else, whole; the text below the front matter is `body`. */
  fields: { path: string[]; sentences: Sentence[] }[];
};

/** The translations of these items into a language have been looked at: they are still right. */
export type AllStillRight = { items: Pick<ItemKey, 'kind' | 'id'>[] };

export type Confirmation = {
  confirmed: number;
  /** Files that could not be changed, because they or their original cannot be read. */
  unreadable: string[];
};

/** A text that its author gives up for that of somebody else: it is kept among the earlier versions. */
export type GivenUp = { text: string };
