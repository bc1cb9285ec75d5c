import { z } from 'zod';
import { country, evidence, line, mailAddress, order, phoneNumber, publication, webAddress } from '../fields';
import { told } from '../issue-text';

export const facts = z.strictObject({
  ...publication,
  kind: z.enum(['production', 'distribution', 'streaming', 'participation', 'media'], told('how.partnerKind')),
  order,
  name: line,
  country: country.optional(),
  url: webAddress.optional(),
  /** Street, place and country, as a letter to it has them. */
  address: line.optional(),
  phone: phoneNumber.optional(),
  email: mailAddress.optional(),
  evidence,
});

export const words = z.strictObject({
  /** Only where this language writes it otherwise. */
  name: line.optional(),
  note: line.optional(),
});
