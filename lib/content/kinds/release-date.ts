import { z } from 'zod';
import { country, evidence, line, partialDateOr, publication, timeZone } from '../fields';

const dateError = 'write a day (2030-05-14), a month ("2030-05"), a year ("2030"), or tba while it is not known';

export const facts = z.strictObject({
  ...publication,
  /** As exact as it is known, or `tba` while it is not. */
  date: z.union([z.literal('tba'), partialDateOr(dateError)], { error: dateError }),
  /** Left out while it has not been announced. */
  territory: country.optional(),
  kind: z.enum(['first-look', 'festival', 'premiere', 'screening', 'theatrical', 'streaming'], {
    error: 'write first-look, festival, premiere, screening, theatrical or streaming',
  }),
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
