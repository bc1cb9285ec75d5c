import type { Kind } from '../../content/kinds';

/** What a field takes. */
export type FieldType =
  /** `paragraph` is a text of several sentences; `pattern` is the regular expression of a text that has a form. */
  | { type: 'line' | 'paragraph'; longest?: number; pattern?: string }
  | {
      type:
        | 'day'
        | 'moment'
        | 'colour'
        | 'country'
        | 'language'
        | 'time-zone'
        | 'web-address'
        | 'mail'
        | 'row-id'
        | 'focus';
    }
  /** A day, a month or a year; or one of the words. */
  | { type: 'date'; words: string[] }
  | { type: 'number'; isWhole: boolean; least?: number; most?: number }
  | { type: 'boolean' }
  | { type: 'choice'; choices: string[] }
  /** A picture that lies in the item's folder. */
  | { type: 'file'; of: 'picture' | 'photograph' }
  | Reference
  /** An item of the site, or a page elsewhere. */
  | { type: 'source'; item: Reference; page: Field[] }
  | { type: 'list'; item: FieldType; least: number }
  | { type: 'map'; fields: Field[] }
  /** A map whose keys are row ids, or some of the choices. */
  | { type: 'record'; keys: FieldType; value: FieldType };

/** The folder name of an item; a source is written with its kind: `press/<folder>`. */
export type Reference = { type: 'reference'; kinds: Kind[]; isWithKind: boolean };

export type Field = {
  name: string;
  isRequired: boolean;
  type: FieldType;
  /** It belongs there only if the field of this name beside it holds one of these values. */
  onlyWith?: { name: string; values: string[] };
};
