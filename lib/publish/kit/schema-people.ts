import { z } from 'zod';
import type { Facts } from '../../content';
import { country, idOf, item, language, locale, partialDate, sources, status, text, url } from './fields';

export const person = z.strictObject({
  ...item('people'),
  name: z.string(),
  name_language: locale.describe('Another one where no spelling in the letters of this language is documented.'),
  also_written: z.array(z.string()),
  group: z.enum(['cast', 'crew', 'producers', 'guests'] as const satisfies readonly Facts<'people'>['group'][]),
  role: z.string(),
  character: z.string().optional(),
  character_evidence: z.strictObject({ status, sources }).optional().describe('Who says who plays the character.'),
  credits: z.array(z.string()),
  other_credits: z.array(z.string()).describe('Credits beside those, in the words of this language.'),
  credit_evidence: z
    .array(z.strictObject({ credit: z.string(), status, sources }))
    .describe('Credits that come from elsewhere than the others.'),
  biography: z.strictObject({ ...text, sources }).optional(),
  portrait: idOf('stills').optional(),
  pronunciation: z.string().optional().describe('How the name is said, in the letters of this language.'),
  credit_as: z.string().optional().describe('How the name has to be printed in a credit.'),
  identifiers: z
    .strictObject({ imdb: z.string().optional(), wikidata: z.string().optional(), isni: z.string().optional() })
    .describe('What data bases call the person.'),
  filmography: z
    .array(z.strictObject({ id: z.string(), date: partialDate, text: z.string(), sources }))
    .describe('What else the person has made.'),
  statement: z
    .strictObject({ text: z.string(), originals: z.array(locale), is_translation: z.boolean(), sources })
    .optional()
    .describe('On the film as a whole.'),
  status,
  sources: sources.describe('Where the credit comes from.'),
});

export const contact = z.strictObject({
  ...item('contacts'),
  name: z.string(),
  role: z.string(),
  organization: z.string(),
  phone: z.string(),
  email: z.string(),
  person: idOf('people').optional(),
  answers_in: z.array(language),
  territories: z.array(country),
  hours: z
    .strictObject({ days: z.array(z.string()), from: z.string(), to: z.string(), time_zone: z.string() })
    .optional(),
  vcard: url.describe('vCard 4.0.'),
  vcard_3: url.describe('The same as vCard 3.0.'),
});

export const partner = z.strictObject({
  ...item('partners'),
  name: z.string(),
  kind: z.enum([
    ...(['production', 'distribution', 'streaming', 'participation', 'media'] as const),
  ] satisfies readonly Facts<'partners'>['kind'][]),
  country: country.optional(),
  link: url.optional(),
  address: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  note: z.string().optional(),
  status,
  sources,
});
