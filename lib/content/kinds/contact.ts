import { z } from 'zod';
import {
  country,
  formerSlugs,
  language,
  line,
  mailAddress,
  order,
  personId,
  phoneNumber,
  publication,
  timeZone,
} from '../fields';
import { told } from '../issue-text';
import { clock } from '../moment-fields';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const facts = z.strictObject({
  ...publication,
  formerSlugs,
  order,
  /** The contact's own page, if there is one. */
  person: personId.optional(),
  organization: line,
  phone: phoneNumber,
  email: mailAddress,
  /** Languages the contact answers in, where they are known. */
  languages: z.array(language).default([]),
  /** Countries the contact answers for, where they are divided. */
  territories: z.array(country).default([]),
  /** When the contact answers, by the clock of its own place. */
  hours: z
    .strictObject({
      days: z.array(z.enum(weekdays, told('how.weekday')), told('how.days')).min(1, told('how.days')),
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
