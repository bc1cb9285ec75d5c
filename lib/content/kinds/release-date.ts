import { z } from 'zod';
import { country, evidence, line, partialDateOr, publication, timeZone } from '../fields';
import { told } from '../issue-text';

export const facts = z.strictObject({
  ...publication,
  /** As exact as it is known, or `tba` while it is not. */
  date: z.union([z.literal('tba'), partialDateOr('how.dateOrTba')], told('how.dateOrTba')),
  /** Left out while it has not been announced. */
  territory: country.optional(),
  kind: z.enum(
    ['first-look', 'festival', 'premiere', 'screening', 'theatrical', 'streaming'],
    told('how.releaseDateKind'),
  ),
  /** IANA name; needed only where an hour is given. */
  timeZone: timeZone.optional(),
  evidence,
});

export const words = z.strictObject({
  /** What it is, for example "Cinema release". */
  title: line,
  venue: line.optional(),
  city: line.optional(),
  note: line.optional(),
});
