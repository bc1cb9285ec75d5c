import type { Kind } from '../content/kinds';

/** A value that may be chosen, and what it is called in the language asked for. */
export type Choice = { value: string; label: string };

/** A field of the front matter, as the schemas describe it. */
export type Field = {
  /** Names from the root of the front matter; `*` stands for every entry of a list or map. */
  path: string[];
  part: 'facts' | 'words';
  type:
    | 'text'
    | 'longText'
    | 'flag'
    | 'number'
    | 'date'
    | 'moment'
    | 'choice'
    | 'country'
    | 'language'
    | 'timeZone'
    | 'reference'
    | 'file'
    | 'colour'
    /** A point of the photograph that the facts name. */
    | 'focus'
    | 'list'
    | 'map'
    | 'group'
    /** An item of the site, or a page elsewhere, which has the fields below. */
    | 'source';
  isRequired: boolean;
  /** In the language asked for. */
  label: string;
  meaning?: string;
  /** For `choice`, and for a `map` whose entries have names that are given. */
  choices?: Choice[];
  /** For `reference` and `source`: the kinds whose items may stand here, by their folder or by `<kind>/<folder>`. */
  refersTo?: { kinds: Kind[]; isWithKind: boolean };
  /** It belongs there only if the field of this name beside it holds one of these values. */
  onlyWith?: { name: string; values: string[] };
};

export type KindRow = {
  kind: Kind;
  /** There is one item of it. */
  isSingle: boolean;
  /** Whether each item has a page of its own. */
  hasPages: boolean;
  /** Whether a text stands below the front matter. */
  hasBody: boolean;
  fields: Field[];
};
