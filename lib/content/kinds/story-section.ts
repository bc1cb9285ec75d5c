import { z } from 'zod';
import { line, order, partialDate, publication, rowId, sources } from '../fields';

export const facts = z.strictObject({
  ...publication,
  order,
  /** Dated events told beside the text, oldest first. */
  timeline: z.array(z.strictObject({ id: rowId, date: partialDate, sources: sources() })).default([]),
  sources: sources(),
});

export const words = z.strictObject({
  title: line,
  /** One sentence for lists and search engines. */
  summary: line,
  /** By the event ids of `facts.timeline`. */
  timeline: z.record(rowId, line).default({}),
});
