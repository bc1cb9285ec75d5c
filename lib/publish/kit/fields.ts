import { z } from 'zod';
import { locales } from '../../i18n/locales';
import type { FactStatus } from '../evidence/status';

/** What the schema says of a field is read by those who write a program against it: hence English sentences. */
export const url = z.url();
export const locale = z.enum(locales).describe('A language of the site, BCP 47.');
export const language = z.string().describe('BCP 47; it may be one the site is not written in.');
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2.');
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .describe('Day, month or year, as exact as it is known.');
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const moment = z.string().describe('RFC 3339, with the offset of the place.');

/** `press/opening-night` */
export const idOf = (kind: string) =>
  z
    .string()
    .regex(new RegExp(`^${kind}/[A-Za-z0-9-]+$`))
    .describe('Stable, the same in every language.');

export const source = z.strictObject({
  title: z.string(),
  date: partialDate.optional().describe('Left out where the page carries none.'),
  seen: day.optional().describe('The day on which a page without a date was last seen.'),
  url,
});
export const sources = z.array(source).describe('Where it can be checked.');

export const status = z
  .enum([
    ...(['stated-by-production', 'reported-by-press', 'not-supplied', 'to-be-announced'] as const),
  ] satisfies readonly FactStatus[])
  .describe('Who says so; or that nobody has supplied it; or that it is still to come.');

/** Every item has these. */
export const item = (kind: string) => ({
  id: idOf(kind),
  url: url.describe('Where it stands on the site.'),
  language: locale.describe('The language of its words: not that of the kit where a translation is missing.'),
  languages: z.array(locale).describe('The languages it can be read in.'),
});

/** A text in both forms. */
export const text = {
  text: z.string().describe('Plain text, paragraphs divided by empty lines.'),
  html: z.string().describe('HTML without classes, styles and scripts; addresses are absolute.'),
};
