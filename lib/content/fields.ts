import { z } from 'zod';
import { locales } from '../i18n/locales';

/** Folder names become addresses, so they stay in the letters every mail client and CMS keeps intact. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const idError = { error: 'write the folder name of the item: small Latin letters, digits and hyphens' };

const id = z.string(idError).max(80, idError).regex(idPattern, idError);

/** Names a row, an event or a picture within one item, so that each language can write its words for it. */
export const rowId = z.string().regex(idPattern, { error: 'write a name of small Latin letters, digits and hyphens' });

/** The folder name of a person, for example `jane-doe`. */
export const personId = id;
/** The folder name of a contact. */
export const contactId = id;

/** Control characters and halves of surrogate pairs: no page or feed can carry them. */
const invisible = /[^\P{Cc}\t\r\n]|\p{Cs}/u;
const invisibleError = { error: 'holds a control character: take out the backslash or the character' };

/** One line of plain text: no Markdown, no line break. */
export const line = z
  .string({ error: 'write a line of text' })
  .trim()
  .min(1, { error: 'is empty: write the text or remove the field' })
  .max(400, { error: 'is longer than 400 characters: shorten it' })
  .refine((text) => !/[\r\n]/.test(text), { error: 'must stay on one line' })
  .refine((text) => !invisible.test(text), invisibleError);

/** A paragraph of plain text. */
export const paragraph = z
  .string({ error: 'write a text' })
  .trim()
  .min(1, { error: 'is empty: write the text or remove the field' })
  .max(4000, { error: 'is longer than 4000 characters: shorten it' })
  .refine((text) => !invisible.test(text), invisibleError);

/** `0025` is a slip, and JavaScript would take it for 1925. Stories tell of older times than films do. */
const firstYear = 1000;

function isCalendarDay(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  if (year < firstYear) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const calendarError = { error: 'is not a day of the calendar: write it as 2030-05-14' };

/** A day of the calendar, `2030-05-14`. */
export const day = z
  .string(calendarError)
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...calendarError, abort: true })
  .refine(isCalendarDay, calendarError);

/** @param error says what else may stand there. */
export const partialDateOr = (error: string) =>
  z
    .string({ error })
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error, abort: true })
    .refine(isCalendarDay, { error });

/** A date as exact as it is known: day, month or year. Its length is its precision, and no page ever shows more. */
export const partialDate = partialDateOr(
  'write a day (2030-05-14), a month ("2030-05") or a year ("2030"), as far as it is known',
);

const instantError = {
  error: 'write day, time and offset from UTC, for example 2030-05-14T18:00:00+02:00',
};

/** A moment with its offset from UTC (RFC 3339): the same moment for every reader and server. */
export const instant = z
  .string(instantError)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/, { ...instantError, abort: true })
  .refine((text) => isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), instantError);

const isTimeZone = (name: string) => Intl.supportedValuesOf('timeZone').includes(name);

/** IANA name. */
export const timeZone = z.string().refine(isTimeZone, { error: 'write a time zone such as Europe/Paris' });

/** When an item is public. None of them given: from the moment its files are saved. */
export const publication = {
  /** Public from this moment on. */
  publishAt: instant.optional(),
  /** Agreed with newsrooms: not public before this moment, on any page, list, feed or file. */
  embargoUntil: instant.optional(),
  /** Taken back from this moment on. */
  withdrawAt: instant.optional(),
};

/** Spaces, brackets and other letters break addresses and archives somewhere. */
const fileNameError = (what: string, example: string) => ({
  error: `write the name of ${what} in this folder, for example ${example}: no spaces, brackets or letters other than Latin; rename the file if it has some`,
});

/** A picture that lies in the item's own folder. */
export const fileName = z
  .string()
  .regex(/^[\w-]+(?:\.[\w-]+)*\.(?:svg|jpe?g|png|webp|avif)$/i, fileNameError('a picture', 'poster.svg'));

/** A colour in OKLCH, which keeps its lightness comparable: `oklch(97.4% 0.008 85)`. */
export const colour = z.string().regex(/^oklch\(\d{1,3}(?:\.\d+)?% \d(?:\.\d+)? \d{1,3}(?:\.\d+)?\)$/, {
  error: 'write a colour as oklch(97.4% 0.008 85): lightness, chroma, hue',
});

/** A photograph that lies in the item's own folder. */
export const photoName = z
  .string()
  .regex(/^[\w-]+(?:\.[\w-]+)*\.(?:jpe?g|png|webp|avif)$/i, fileNameError('a photograph', 'camp.jpg'));

const countryError = { error: 'write the two capital letters of the country, for example ES' };

/** ISO 3166-1 alpha-2 country, `ES`. */
export const country = z.string(countryError).regex(/^[A-Z]{2}$/, countryError);

const languageError = { error: 'write the language code, for example es' };

/** A language as BCP 47 tag, `es`. It may be one the site itself is not written in. */
export const language = z.string(languageError).regex(/^[a-z]{2,3}$/, languageError);

/** A web address of somebody else. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'write a full web address that begins with https://' });

const sourceError = { error: 'write press/<folder>, coverage/<folder>, or a publisher with its url' };

/**
 * Where something is known from: one of our own items (`press/<folder>`, `coverage/<folder>`) or a page elsewhere.
 * `press/…` means the document which that press release is based on.
 */
export const source = z.union(
  [
    z.string().regex(/^(?:press|coverage)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, sourceError),
    z.strictObject({
      publisher: line,
      /** Only for languages that write the publisher otherwise: `{ru: Посольство …}`. */
      publisherIn: z.partialRecord(z.enum(locales), line).optional(),
      title: line.optional(),
      url: webAddress,
      /** Left out where the page carries none. */
      date: partialDate.optional(),
    }),
  ],
  sourceError,
);
export type Source = z.infer<typeof source>;

/** Who stands behind a statement, and where it can be read. A statement of the press is never shown as the production's own. */
export const evidence = z.strictObject({
  saidBy: z.enum(['production', 'press'], { error: 'write production or press' }),
  sources: z.array(source).min(1, { error: 'name at least one source' }),
});
export type Evidence = z.infer<typeof evidence>;

/** Position in lists: smaller numbers come first. */
export const order = z.int({ error: 'write a whole number' }).min(0).max(9999);

/** Each only once. */
export const personIds = z
  .array(personId)
  .default([])
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names the same person twice' });
