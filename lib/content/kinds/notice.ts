import { z } from 'zod';
import { day, line, publication } from '../fields';

/** What everybody has to know at once: it stands above every page. */
export const facts = z.strictObject({
  ...publication,
  /** The day on which it was put up. */
  date: day,
});

/** The text of the file says the rest, in one or two sentences. */
export const words = z.strictObject({
  title: line,
});
