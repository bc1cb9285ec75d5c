import { z } from 'zod';
import { locales } from '../../../i18n/locales';
import { line } from '../../fields';
import { told } from '../../issue-text';
import { kinds } from '../../kinds';

const factNames = Object.keys(kinds.film.facts.shape) as [string, ...string[]];

const count = z.int(told('how.wholeNumber', 'invalid_type')).min(1);

/** What a festival or a distributor asks a press kit for. */
export const profileSchema = z.strictObject({
  /** As the messages name it. */
  name: line,
  /** Fields of the film’s facts that have to be filled in: the technical sheet. */
  facts: z.array(z.enum(factNames, told('how.oneOf')), told('how.list')).default([]),
  /** Words; one of the synopses has to have so many, in each language. */
  synopsis: z.strictObject({ least: count, most: count }).optional(),
  /** How many photographs at least. */
  stills: count.optional(),
  /** The languages in which it has to be there. */
  languages: z.array(z.enum(locales, told('how.siteLanguage')), told('how.list')).default([...locales]),
  /** Whether somebody has to be named whom it can call. */
  contact: z.boolean(told('how.trueOrFalse')).default(true),
});

export type Profile = z.infer<typeof profileSchema> & {
  /** Its file, from the content folder. */
  file: string;
};
