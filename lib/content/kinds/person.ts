import { z } from 'zod';
import { earlyAccess, evidence, formerSlugs, line, order, publication, source, withdrawalReason } from '../fields';
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
  /** Actors: the character, as printed in a cast list. */
  character: line.optional(),
  withdrawalReason,
});
