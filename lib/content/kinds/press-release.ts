import { z } from 'zod';
import { contactId, day, line, paragraph, personIds, publication, source } from '../fields';

export const facts = z.strictObject({
  ...publication,
  /** The day in the dateline. */
  date: day,
  /** An announcement is our account of what somebody else issued. */
  kind: z.enum(['release', 'announcement'], { error: 'write release or announcement' }),
  /** Whom to call about it. */
  contact: contactId,
  /** People it speaks of, besides those it quotes. */
  people: personIds,
  /** Pages elsewhere that it is based on. */
  sources: z.array(source).default([]),
});

export const words = z.strictObject({
  headline: line,
  /** One or two sentences under the headline, in lists and in search results. */
  summary: line,
  /** The place in the dateline. */
  place: line,
  /** What the text is based on: who issued it, when, in which language. */
  basis: line,
  /** A later correction or contradiction, shown under the text. */
  editorsNote: paragraph.optional(),
});
