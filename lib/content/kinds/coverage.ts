import { z } from 'zod';
import { day, language, line, partialDate, personIds, publication, webAddress } from '../fields';

export const facts = z.strictObject({
  ...publication,
  outlet: line,
  /** The headline as the outlet printed it; left out where it is not known. */
  title: line.optional(),
  author: line.optional(),
  /** Left out where the page carries no date. */
  date: partialDate.optional(),
  /** The day on which the page was last seen; readers of an undated page are told it. */
  seen: day.optional(),
  /** The language of the page, which may be none of ours. */
  language,
  kind: z.enum(['review', 'news', 'interview', 'feature', 'advertorial'], {
    error: 'write review, news, interview, feature or advertorial',
  }),
  url: webAddress,
  /** What the outlet gives it, and out of how many where it says so. */
  rating: z
    .strictObject({
      value: z.number({ error: 'write a number, for example 8' }).min(0).max(100),
      of: z.number({ error: 'write the highest that can be given, for example 10' }).min(1).max(100).optional(),
      unit: z.enum(['points', 'stars'], { error: 'write points or stars' }),
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
