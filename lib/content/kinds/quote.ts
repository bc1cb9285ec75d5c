import { z } from 'zod';
import { locales } from '../../i18n/locales';
import { line, partialDate, personId, publication, sources } from '../fields';
import { told } from '../issue-text';

export const facts = z.strictObject({
  ...publication,
  speaker: personId,
  date: partialDate,
  /** The languages in which the words were published; the others are our translations and are marked so. */
  originals: z.array(z.enum(locales, told('how.siteLanguage')), told('how.originals')).min(1, told('how.originals')),
  sources: sources(),
});

/**
 * The words themselves are the text of the file, without quotation marks. English ends with its full stop; Russian and
 * Spanish without one, because theirs is printed behind the mark.
 */
export const words = z.strictObject({
  /**
   * Where and how it was said, for example "Press meeting after the first showing". What begins with the words of another
   * occasion of the day stands with it: "Press meeting after the first showing, by telephone".
   */
  occasion: line,
  /** As what the speaker was introduced on that day, where their own page says more or something else today. */
  role: line.optional(),
});
