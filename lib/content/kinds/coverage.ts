import { z } from 'zod';
import { day, language, line, partialDate, personIds, publication, webAddress } from '../fields';
import { told } from '../issue-text';

export const facts = z.strictObject({
  ...publication,
  outlet: line,
  /** The headline as the outlet printed it; left out where it is not known. */
  title: line.optional(),
  author: line.optional(),
  /** Words that may be printed of it, exactly as they stand there and in its language, without quotation marks. */
  pullQuote: line.optional(),
  /** Left out where the page carries no date. */
  date: partialDate.optional(),
  /** The day on which the page was last seen; readers of an undated page are told it. */
  seen: day.optional(),
  /** The language of the page, which may be none of ours. */
  language,
  kind: z.enum(['review', 'news', 'interview', 'feature', 'advertorial'], told('how.coverageKind')),
  url: webAddress,
  /** What the outlet gives it, and out of how many where it says so. */
  rating: z
    .strictObject({
      value: z.number(told('how.number', 'invalid_type')).min(0).max(100),
      of: z.number(told('how.ratingOf', 'invalid_type')).min(1).max(100).optional(),
      unit: z.enum(['points', 'stars'], told('how.ratingUnit')),
    })
    .optional(),
  people: personIds,
});

export const words = z.strictObject({
  /** Only where this language writes the outlet or the author otherwise: in its own script, say. */
  outlet: line.optional(),
  author: line.optional(),
  /** What it says, in our own words. */
  gist: line,
});
