import { z } from 'zod';
import { country, evidence, line, order, publication, webAddress } from '../fields';
import { told } from '../issue-text';

export const facts = z.strictObject({
  ...publication,
  kind: z.enum(['production', 'distribution', 'streaming', 'participation', 'media'], told('how.partnerKind')),
  order,
  name: line,
  country: country.optional(),
  url: webAddress.optional(),
  evidence,
});

export const words = z.strictObject({
  /** Only where this language writes it otherwise. */
  name: line.optional(),
  note: line.optional(),
});
