import { z } from 'zod';
import { fingerprint } from './fields';
import { told } from './issue-text';
import * as award from './kinds/award';
import * as contact from './kinds/contact';
import * as coverage from './kinds/coverage';
import * as film from './kinds/film';
import * as notice from './kinds/notice';
import * as partner from './kinds/partner';
import * as person from './kinds/person';
import * as pressRelease from './kinds/press-release';
import * as question from './kinds/question';
import * as quote from './kinds/quote';
import * as releaseDate from './kinds/release-date';
import * as still from './kinds/still';
import * as storySection from './kinds/story-section';

/** What a folder of `content/` holds: the shape of its facts and words, and whether its files have a text. */
export const kinds = {
  film: { ...film, body: 'required' },
  story: { ...storySection, body: 'required' },
  press: { ...pressRelease, body: 'required' },
  people: { ...person, body: 'optional' },
  quotes: { ...quote, body: 'words' },
  questions: { ...question, body: 'required' },
  'release-dates': { ...releaseDate, body: 'none' },
  awards: { ...award, body: 'none' },
  coverage: { ...coverage, body: 'none' },
  contacts: { ...contact, body: 'none' },
  partners: { ...partner, body: 'none' },
  notices: { ...notice, body: 'required' },
  stills: { ...still, body: 'none' },
} as const;

export type Kind = keyof typeof kinds;
export type Facts<K extends Kind> = z.output<(typeof kinds)[K]['facts']>;
export type Words<K extends Kind> = z.output<(typeof kinds)[K]['words']>;

export const kindNames = Object.keys(kinds) as Kind[];

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

/** Only one film is told: its files lie in the folder of the kind itself. */
export const singleKind = 'film' satisfies Kind;

/** What the file of any kind may say of its text. */
export const ofText = {
  /** Nobody but its makers sees it. */
  draft: z.boolean(told('how.trueOrFalse')).optional(),
  /** Which words of the original a translation renders; the desk writes it when a translation is saved or confirmed. */
  translationOf: fingerprint.optional(),
};

/** The front matter of one language file: its words and, in the file of the original language, the facts. */
export const fileSchemas = Object.fromEntries(
  kindNames.map((kind) => [kind, kinds[kind].words.extend({ ...ofText, facts: kinds[kind].facts.optional() })]),
) as unknown as { [K in Kind]: z.ZodType<Words<K> & { draft?: boolean; translationOf?: string; facts?: Facts<K> }> };
