import { z } from 'zod';
import { bodyText } from '../body-field';
import {
  contactId,
  day,
  earlyAccess,
  formerSlugs,
  instant,
  line,
  paragraph,
  personIds,
  publication,
  rowId,
  source,
  stillId,
  withdrawalReason,
} from '../fields';
import { told } from '../issue-text';
import { licence } from '../rights-fields';

const isOldestFirst = (list: readonly { at: string }[]) =>
  list.every(({ at }, index) => index === 0 || Date.parse(list[index - 1]?.at ?? '') <= Date.parse(at));

export const facts = z.strictObject({
  ...publication,
  ...earlyAccess,
  formerSlugs,
  /** The day in the dateline. */
  date: day,
  /** An announcement is our account of what somebody else issued. */
  kind: z.enum(['release', 'announcement'], told('how.pressKind')),
  /** Whom to call about it. */
  contact: contactId,
  /** People it speaks of, besides those it quotes. */
  people: personIds,
  /** Pages elsewhere that it is based on. */
  sources: z.array(source).default([]),
  /** The photograph that stands beside it: a folder of `stills`. */
  still: stillId.optional(),
  /** Of the text, where it is another one than that of the whole kit: a web address, or `news-only`. */
  licence: licence.optional(),
  /** What was changed after publication, oldest first. The moment is printed and hides nothing: save it when it is made. */
  corrections: z
    .array(z.strictObject({ id: rowId, at: instant }))
    .refine(isOldestFirst, told('field.oldestFirst'))
    .default([]),
});

const correction = z.strictObject({
  /** What the text says now instead of what it said. */
  what: paragraph,
  why: paragraph,
  /** The whole text as it read before, for a page of its own that search engines do not list. */
  earlierText: bodyText.optional(),
  /** Where the headline was another one, and the summary. Both need the text beside them. */
  earlierHeadline: line.optional(),
  earlierSummary: line.optional(),
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
  /** By the ids of `facts.corrections`. */
  corrections: z.record(rowId, correction).default({}),
  withdrawalReason,
});
