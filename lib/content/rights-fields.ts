import { z } from 'zod';
import { line, webAddress } from './fields';
import { told } from './issue-text';

/**
 * Under which terms something may be used: the web address of the licence, for example
 * `https://creativecommons.org/licenses/by/4.0/`, or `news-only`, which is no free licence.
 */
export const licence = z.union([z.literal('news-only'), webAddress], told('how.licence'));

/** How a picture came to be, as IPTC tells pictures apart; only where it is known. */
export const digitalSource = z.enum(
  ['photographed', 'scanned-film', 'drawn', 'edited', 'composite', 'generated', 'partly-generated'],
  told('how.digitalSource'),
);
export type DigitalSource = z.infer<typeof digitalSource>;

/** What holds for the whole kit. */
export const rights = z.strictObject({
  /** Of every picture and text that names none itself. */
  licence: licence.optional(),
  /** Whom to ask for more than the licence allows, and the page where that can be done. */
  licensor: z.strictObject({ name: line, url: webAddress }).optional(),
  /**
   * Whether programs may mine texts and pictures for data and training: `allowed` or `reserved`. Search engines are
   * welcome either way; without it the site says nothing of the matter.
   */
  dataMining: z.enum(['allowed', 'reserved'], told('how.dataMining')).optional(),
});
export type Rights = z.infer<typeof rights>;
