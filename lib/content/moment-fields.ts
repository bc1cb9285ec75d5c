import { z } from 'zod';
import { day, partialDateOr } from './fields';
import { told } from './issue-text';

/** An hour of the day, `09:00`. */
export const clock = z.string(told('how.clock')).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, told('how.clock'));

/** A season where it is meant: the autumn of Uruguay begins in March, that of Iceland in September. */
const season = z
  .string(told('how.announcedDate'))
  .regex(/^[1-9]\d{3}-(?:spring|summer|autumn|winter)$/, told('how.announcedDate'));

/** As exact as it is known, or `tba` while it is not. */
export const announcedDate = z.union(
  [z.literal('tba'), season, partialDateOr('how.announcedDate')],
  told('how.announcedDate'),
);

/** What was announced before, and the day on which it was said that it no longer holds. */
export const earlierDate = z.strictObject({ was: announcedDate, on: day }, told('how.earlierDate', 'invalid_type'));
