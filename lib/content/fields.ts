import { z } from 'zod';
import { locales } from '../i18n/locales';
import { told } from './issue-text';

/** Folder names become addresses, so they stay in the letters every mail client and CMS keeps intact. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const idOf = (error: ReturnType<typeof told>) => z.string(error).max(80, error).regex(idPattern, error);

/** Names a row, an event or a picture within one item, so that each language can write its words for it. */
export const rowId = z.string(told('how.rowId')).regex(idPattern, told('how.rowId'));

/** The folder name of a person, for example `jane-doe`. */
export const personId = idOf(told('how.person'));
/** The folder name of a contact. */
export const contactId = idOf(told('how.contact'));

/** The folder name of a photograph. */
export const stillId = idOf(told('how.still'));

/** Folder names that the item had before: addresses with them lead to it. */
export const formerSlugs = z
  .array(rowId)
  .default([])
  .refine((slugs) => new Set(slugs).size === slugs.length, told('field.sameTwice'));

/** Control characters and halves of surrogate pairs: no page or feed can carry them. */
export const invisible = /[^\P{Cc}\t\r\n]|\p{Cs}/u;

/** One line of plain text: no Markdown, no line break. */
export const line = z
  .string(told('how.line'))
  .trim()
  .min(1, told('field.emptyText'))
  .max(400, told('field.tooLong'))
  .refine((text) => !/[\r\n]/.test(text), told('field.manyLines'))
  .refine((text) => !invisible.test(text), told('field.controlSign'));

/** A paragraph of plain text. */
export const paragraph = z
  .string(told('how.text'))
  .trim()
  .min(1, told('field.emptyText'))
  .max(4000, told('field.tooLong'))
  .refine((text) => !invisible.test(text), told('field.controlSign'));

/** `0025` is a slip, and JavaScript would take it for 1925. Stories tell of older times than films do. */
const firstYear = 1000;

function isCalendarDay(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  if (year < firstYear) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const calendarError = told('how.day');

/** A day of the calendar, `2030-05-14`. */
export const day = z
  .string(calendarError)
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...calendarError, abort: true })
  .refine(isCalendarDay, calendarError);

/** @param how how it is written, where something else may stand there too. */
export const partialDateOr = (how: 'how.date' | 'how.announcedDate') =>
  z
    .string(told(how))
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { ...told(how), abort: true })
    .refine(isCalendarDay, told(how));

/** A date as exact as it is known: day, month or year. Its length is its precision, and no page ever shows more. */
export const partialDate = partialDateOr('how.date');

const instantError = told('how.instant');

/** A moment with its offset from UTC (RFC 3339): the same moment for every reader and server. */
export const instant = z
  .string(instantError)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/, { ...instantError, abort: true })
  .refine((text) => isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), instantError);

const isTimeZone = (name: string) => Intl.supportedValuesOf('timeZone').includes(name);

/** IANA name. */
export const timeZone = z.string(told('how.timeZone')).refine(isTimeZone, told('how.timeZone'));

/** Of the words of a text, as the desk writes it into their translations: `7d1f93c2`. */
export const fingerprint = z.string(told('how.fingerprint')).regex(/^[0-9a-f]{8}$/, told('how.fingerprint'));

/** What an embargo is on: news of it, criticism, posts in social networks, or pictures. */
const embargoKind = z.enum(['news', 'review', 'social', 'stills'], told('how.embargoKind'));

/** How many minutes after a showing has begun an embargo ends. */
const embargoAfter = z.strictObject(
  {
    /** A folder of `release-dates`, whose date is a day and which says its hour and time zone. */
    showing: idOf(told('how.showing')),
    minutes: z
      .int(told('how.minutesAfter', 'invalid_type'))
      .min(0, told('how.minutesAfter'))
      .max(1440, told('how.minutesAfter')),
  },
  told('how.embargoAfter', 'invalid_type'),
);

/** When an item is public. None of them given: from the moment its files are saved. */
export const publication = {
  /** Public from this moment on. */
  publishAt: instant.optional(),
  /** Agreed with newsrooms: not public before this moment, on any page, list, feed or file. */
  embargoUntil: instant.optional(),
  /** The embargo ends so long after a showing has begun, wherever that is moved to; of two ends the later one holds. */
  embargoAfter: embargoAfter.optional(),
  /** Hides nothing more or less: it is printed wherever the embargo is. */
  embargoKind: embargoKind.optional(),
  /** Taken back from this moment on. */
  withdrawAt: instant.optional(),
};

/** Of two moments the first; the second is the end of the embargo. Only what has a page of its own has two. */
export const earlyAccess = {
  /** Accredited journalists read it from this moment on, by the link that they were given, with the notice of its embargo. */
  accreditedFrom: instant.optional(),
};

/** Why it was taken back: what its address says from `withdrawAt` on. */
export const withdrawalReason = paragraph.optional();

/** A picture that lies in the item's own folder. */
export const fileName = z
  .string(told('how.picture'))
  .regex(/^[\w-]+(?:\.[\w-]+)*\.(?:svg|jpe?g|png|webp|avif)$/i, told('how.picture'));

/** A colour in OKLCH, which keeps its lightness comparable: `oklch(97.4% 0.008 85)`. */
export const colour = z
  .string(told('how.colour'))
  .regex(/^oklch\(\d{1,3}(?:\.\d+)?% \d(?:\.\d+)? \d{1,3}(?:\.\d+)?\)$/, told('how.colour'));

/** A photograph that lies in the item's own folder. */
export const photoName = z
  .string(told('how.photo'))
  .regex(/^[\w-]+(?:\.[\w-]+)*\.(?:jpe?g|png|webp|avif)$/i, told('how.photo'));

/** ISO 3166-1 alpha-2 country, `ES`. */
export const country = z.string(told('how.country')).regex(/^[A-Z]{2}$/, told('how.country'));

/** A language as BCP 47 tag, `es`. It may be one the site itself is not written in. */
export const language = z.string(told('how.language')).regex(/^[a-z]{2,3}$/, told('how.language'));

/** In international form, with spaces as it is spoken: +7 701 000 00 00. */
export const phoneNumber = z.string(told('how.phone')).regex(/^\+\d[\d ]{6,18}\d$/, told('how.phone'));

export const mailAddress = z.email(told('how.mail'));

/** A web address of somebody else. */
export const webAddress = z.url({ protocol: /^https?$/, ...told('how.webAddress') });

const sourceError = told('how.source');

/** At least one. */
export const sources = () => z.array(source, told('how.sources')).min(1, told('how.sources'));

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
export const evidence = z.strictObject(
  { saidBy: z.enum(['production', 'press'], told('how.saidBy')), sources: sources() },
  told('how.evidence', 'invalid_type'),
);
export type Evidence = z.infer<typeof evidence>;

/** Position in lists: smaller numbers come first. */
export const order = z.int(told('how.wholeNumber', 'invalid_type')).min(0).max(9999);

/** Each only once. */
export const personIds = z
  .array(personId)
  .default([])
  .refine((ids) => new Set(ids).size === ids.length, told('field.sameTwice'));
