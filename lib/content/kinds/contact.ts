import { z } from 'zod';
import { language, line, order, personId, publication } from '../fields';

const phoneError = { error: 'write the number in international form, in quotation marks: "+7 701 000 00 00"' };

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
});

export const words = z.strictObject({
  name: line,
  /** What the contact is there for. */
  role: line,
});
