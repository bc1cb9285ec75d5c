import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '../content';
import type { Locale } from '../i18n/locales';

/** What can be found, in the order in which equal hits stand. */
export const documentKinds = [
  'people',
  'pages',
  'press',
  'story',
  'release-dates',
  'facts',
  'questions',
  'quotes',
  'coverage',
  'contacts',
  'partners',
  'stills',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** Something public that has an address, in one language. */
export type SearchDocument = {
  kind: DocumentKind;
  /** Of the item; the same in every language. */
  id: string;
  /** Behind `/<language>`, with the fragment where it is a part of a page. */
  path: string;
  lang: Locale;
  title: string;
  /** The language of the title, where it is another. */
  titleLang: string;
  /**
   * Every spelling of the own name of a person, a company or the film; an actor's character; what a contact is for.
   */
  names: readonly string[];
  /** Markdown, piece by piece as it stands in the edition. */
  texts: readonly string[];
  /** When it took place or came out, as exactly as it is known: 2026-03. */
  date?: string;
  /** In international form, where it can be called. */
  phone?: string;
  /** Of a release date: what takes place there, and in which country. */
  release?: Pick<Facts<'release-dates'>, 'kind' | 'territory'>;
};

/** Whether two documents are found by the same words and told alike. */
export const isSameDocument = (left: SearchDocument, right: SearchDocument): boolean =>
  left === right || isDeepStrictEqual(left, right);

/** The same in every language. */
export const keyOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>) => `${kind}/${id}`;
