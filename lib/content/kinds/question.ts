import { z } from 'zod';
import { line, order, publication, sources } from '../fields';

/** What reporters ask again and again. The answer is the text of the file. */
export const facts = z.strictObject({
  ...publication,
  order,
  sources: sources(),
});

export const words = z.strictObject({
  /** As somebody would ask it, with its question mark. */
  question: line,
});
