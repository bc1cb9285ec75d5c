import { z } from 'zod';
import { evidence, line, partialDate, publication, territory } from '../fields';

const isTimeZone = (name: string) => Intl.supportedValuesOf('timeZone').includes(name);

export const facts = z.strictObject({
  ...publication,
  /** As exact as it is known, or `tba` while it is not. */
  date: z.union([z.literal('tba'), partialDate], {
    error: 'write a day (2025-09-26), a month ("2025-09"), a year ("2025"), or tba while it is not known',
  }),
  territory,
  kind: z.enum(['festival', 'premiere', 'screening', 'theatrical', 'streaming'], {
    error: 'write festival, premiere, screening, theatrical or streaming',
  }),
  /** IANA name; needed only where an hour is given. */
  timeZone: z.string().refine(isTimeZone, { error: 'write a time zone such as Europe/Madrid' }).optional(),
  evidence,
});

export const words = z.strictObject({
  /** What it is, for example "Cinema release". */
  title: line,
  venue: line.optional(),
  city: line.optional(),
  note: line.optional(),
});
