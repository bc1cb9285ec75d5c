import { z } from 'zod';
import { day, line, order, paragraph, personIds, photoName, publication } from '../fields';

export const facts = z.strictObject({
  ...publication,
  order,
  /** `still`: a frame or a photograph of a scene; `set`: at work on the film; `portrait`: of the one person it names. */
  kind: z.enum(['still', 'set', 'portrait'], { error: 'write still, set or portrait' }),
  /** The photograph, as large as it may be handed out; it lies in the item's folder. */
  file: photoName,
  /** As it has to be printed beside the picture. */
  credit: line,
  /** Who is in it, from left to right. */
  people: personIds,
  /** The day it was taken, where it is known. */
  date: day.optional(),
});

export const words = z.strictObject({
  /** What can be seen, for those who cannot see it. */
  alt: paragraph,
  caption: line,
  /** What it may be used for. */
  usage: line,
});
