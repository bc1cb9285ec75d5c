import { z } from 'zod';
import { country, language, line, order, personId, publication, timeZone } from '../fields';

const phoneError = { error: 'write the number in international form, in quotation marks: "+7 701 000 00 00"' };

const clockError = { error: 'write the time in quotation marks, for example "09:00"' };
const clock = z.string(clockError).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, clockError);

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const facts = z.strictObject({
  ...publication,
  order,
  /** The contact's own page, if there is one. */
  person: personId.optional(),
  organization: line,
  /** In international form, with spaces as it is spoken: +7 701 000 00 00. */
  phone: z.string(phoneError).regex(/^\+\d[\d ]{6,18}\d$/, phoneError),
  email: z.email({ error: 'write a mail address' }),
  /** Languages the contact answers in, where they are known. */
  languages: z.array(language).default([]),
  /** Countries the contact answers for, where they are divided. */
  territories: z.array(country).default([]),
  /** When the contact answers, by the clock of its own place. */
  hours: z
    .strictObject({
      days: z.array(z.enum(weekdays, { error: 'write mon, tue, wed, thu, fri, sat or sun' })).min(1, {
        error: 'name at least one day, for example [mon, tue]',
      }),
      from: clock,
      to: clock,
      timeZone,
    })
    .optional(),
});

export const words = z.strictObject({
  name: line,
  /** What the contact is there for. */
  role: line,
});
