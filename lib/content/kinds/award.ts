import { z } from 'zod';
import { evidence, line, partialDate, personIds, publication } from '../fields';
import { told } from '../issue-text';

/** A prize, a nomination or a mention, of the film or of somebody who made it. */
export const facts = z.strictObject({
  ...publication,
  /** When it was given or announced. */
  date: partialDate,
  result: z.enum(['won', 'nominated', 'shortlisted', 'special-mention'], told('how.awardResult')),
  /** Whom it is for; nobody, where it is for the film. */
  people: personIds,
  evidence,
});

export const words = z.strictObject({
  /** The award or the festival, as this language calls it. */
  name: line,
  /** For example "12th edition". */
  edition: line.optional(),
  /** For example "Best Screenplay". */
  category: line,
});
