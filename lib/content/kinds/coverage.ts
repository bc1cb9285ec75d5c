import { z } from 'zod';
import { language, line, partialDate, personIds, publication, webAddress } from '../fields';

export const facts = z.strictObject({
  ...publication,
  outlet: line,
  /** The headline as the outlet printed it; left out where it is not known. */
  title: line.optional(),
  author: line.optional(),
  /** Left out where the page carries no date. */
  date: partialDate.optional(),
  /** The language of the page, which may be none of ours. */
  language,
  kind: z.enum(['review', 'news', 'interview', 'feature', 'advertorial'], {
    error: 'write review, news, interview, feature or advertorial',
  }),
  url: webAddress,
  /** As the outlet prints it, for example 8/10. */
  rating: line.optional(),
  people: personIds,
});

export const words = z.strictObject({
  /** What it says, in our own words. */
  gist: line,
});
