import { z } from 'zod';
import { country, evidence, language, line, personIds, publication, timeZone, webAddress } from '../fields';
import { told } from '../issue-text';
import { announcedDate, clock, earlierDate } from '../moment-fields';

const yesOrNo = z.enum(['yes', 'no'], told('how.yesOrNo')).optional();
const languages = z.array(language).default([]);

/** Each of these says what was announced before. */
const changed = ['moved', 'postponed', 'cancelled'];

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);
const isSeason = (date: string) => /[a-z]$/.test(date) && date !== 'tba';

export const facts = z
  .strictObject({
    ...publication,
    /** A day, a month, a season (`2031-autumn`, where the territory lies), a year, or `tba`. */
    date: announcedDate,
    /** The hour at which it begins, by the clocks of `timeZone`; without a zone no calendar has it. */
    time: clock.optional(),
    /** Left out while it has not been announced. */
    territory: country.optional(),
    kind: z.enum(
      [
        'first-look',
        'festival',
        'premiere',
        'screening',
        'limited',
        'theatrical',
        'streaming',
        'physical',
        'television',
      ],
      told('how.releaseDateKind'),
    ),
    /** IANA name. Without it the day ends when it has ended in the whole country. */
    timeZone: timeZone.optional(),
    /** `planned`: the day is given and still to be confirmed. Left out, nothing is said of it. */
    status: z.enum(['planned', 'confirmed', 'moved', 'postponed', 'cancelled'], told('how.dateStatus')).optional(),
    /**
     * Every date that was announced before, the oldest first; a line is added, none is taken out. Calendars count them:
     * from this they know that theirs is out of date.
     */
    earlier: z.array(earlierDate).default([]),
    /** Where tickets are sold, or where it can be watched. */
    tickets: webAddress.optional(),
    /** Languages that are heard, and those of the subtitles. */
    versions: z.strictObject({ spoken: languages, subtitles: languages }).optional(),
    access: z
      .strictObject({
        /** Languages of the subtitles that also name sounds, for those who do not hear them. */
        captions: languages,
        audioDescription: languages,
        /** Whether somebody interprets into a sign language. */
        signLanguage: yesOrNo,
        stepFree: yesOrNo,
      })
      .optional(),
    /** Folders of `people/`: who is to be there. */
    guests: personIds,
    evidence,
  })
  .refine(({ date, time }) => !time || isDay(date), {
    path: ['time'],
    ...told('field.timeWithoutDay'),
  })
  .refine(({ date, territory }) => !isSeason(date) || territory, {
    path: ['date'],
    ...told('field.seasonWithoutTerritory'),
  })
  .refine(({ status, earlier }) => !changed.includes(status ?? '') || earlier.length > 0, {
    path: ['status'],
    ...told('field.changeWithoutEarlier'),
  })
  .refine(({ status, date }) => status !== 'postponed' || date === 'tba', {
    path: ['date'],
    ...told('field.postponedWithDate'),
  });

export const words = z.strictObject({
  /** What it is, for example "Cinema release". */
  title: line,
  venue: line.optional(),
  /** Street and number. */
  address: line.optional(),
  city: line.optional(),
  note: line.optional(),
});
