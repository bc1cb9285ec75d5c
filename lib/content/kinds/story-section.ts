import { z } from 'zod';
import { idPattern, line, order, partialDate, publication, source } from '../fields';

const eventId = z.string().regex(idPattern);

export const facts = z.strictObject({
  ...publication,
  order,
  /** Dated events told beside the text, oldest first. */
  timeline: z.array(z.strictObject({ id: eventId, date: partialDate, sources: z.array(source).min(1) })).default([]),
  sources: z.array(source).min(1),
});

export const words = z.strictObject({
  title: line,
  /** One sentence for lists and search engines. */
  summary: line,
  /** By the event ids of `facts.timeline`. */
  timeline: z.record(eventId, line).default({}),
});
