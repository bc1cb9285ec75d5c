import { z } from 'zod';
import { locales } from '../../i18n/locales';
import {
  earlyAccess,
  evidence,
  formerSlugs,
  line,
  order,
  paragraph,
  partialDate,
  publication,
  rowId,
  source,
  sources,
  withdrawalReason,
} from '../fields';
import { personIdentifiers } from '../identifiers';
import { told } from '../issue-text';

const crafts = [
  'actor',
  'director',
  'screenwriter',
  'cinematographer',
  'composer',
  'costume-designer',
  'stills-photographer',
  'producer',
  'executive-producer',
] as const;

const credit = z.enum(crafts, told('how.credit'));

export const facts = z.strictObject({
  ...publication,
  ...earlyAccess,
  formerSlugs,
  group: z.enum(['cast', 'crew', 'producers', 'guests'], told('how.group')),
  order,
  /** What the person is credited for, for structured data; the words on the page stand in `role`. */
  credits: z.array(credit).default([]),
  /** Where the credits come from. */
  evidence,
  /** Where a single credit comes from, if elsewhere. */
  creditEvidence: z.partialRecord(credit, evidence).default({}),
  /** Where the name of the character comes from, if elsewhere. */
  characterEvidence: evidence.optional(),
  /** Other spellings that readers may look for. */
  alsoWritten: z.array(line).default([]),
  /** What data bases call the person. */
  identifiers: personIdentifiers,
  /** What else the person has made; each language writes the title under the id. */
  filmography: z.array(z.strictObject({ id: rowId, date: partialDate, sources: sources() })).default([]),
  /** A statement on the film as a whole: the languages in which it was published, and where. */
  statement: z
    .strictObject({
      originals: z
        .array(z.enum(locales, told('how.siteLanguage')), told('how.originals'))
        .min(1, told('how.originals')),
      sources: sources(),
    })
    .optional(),
  /** Where the biography comes from. */
  sources: z.array(source).default([]),
});

export const words = z.strictObject({
  /**
   * Left out where no spelling in this script is documented: then the original spelling is shown. Where that could not be
   * read, the words of `role` may stand here; they are not printed twice.
   */
  name: line.optional(),
  /** What the person did on this film or why they are quoted, as printed under the name. */
  role: line,
  /** Crafts beside `facts.credits`, as the fact sheet labels them: Editing. */
  otherCredits: z.array(line).default([]),
  /** How the name is said, in the letters of this language, with the stressed syllable in capitals: `ah-RON PEE-per`. */
  pronunciation: line.optional(),
  /** How the name has to be printed in a credit, where that is not the name above. */
  creditAs: line.optional(),
  /** By the ids of `facts.filmography`: the title, and what the person did. */
  filmography: z.record(rowId, line).default({}),
  /** The statement, where `facts.statement` says where it comes from. */
  statement: paragraph.optional(),
  /** Actors: the character, as printed in a cast list. */
  character: line.optional(),
  withdrawalReason,
});
