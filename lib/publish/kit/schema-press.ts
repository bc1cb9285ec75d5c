import { z } from 'zod';
import type { Facts } from '../../content';
import { day, idOf, item, language, locale, moment, partialDate, sources, status, text, url } from './fields';

export const release = z.strictObject({
  ...item('press'),
  kind: z.enum(['release', 'announcement'] as const satisfies readonly Facts<'press'>['kind'][]),
  date: partialDate,
  modified: moment.optional().describe('When it was last corrected, if it ever was.'),
  place: z.string(),
  headline: z.string(),
  summary: z.string(),
  ...text,
  still: idOf('stills').optional().describe('The photograph that stands beside it.'),
  licence: z.string().optional().describe('Of the text: the address of the licence, or news-only.'),
  basis: z.string().describe('What the text is based on.'),
  editors_note: z.string().optional(),
  contact: idOf('contacts').optional(),
  people: z.array(idOf('people')),
  sources,
  files: z.array(z.strictObject({ type: z.string().describe('Media type.'), url })),
});

export const correction = z.strictObject({
  id: z.string().describe('press/<release>/corrections/<name>'),
  url,
  language: locale,
  release: idOf('press'),
  at: moment,
  what: z.string(),
  why: z.string(),
});

export const quote = z.strictObject({
  ...item('quotes'),
  words: z.string().describe('Without quotation marks.'),
  speaker: idOf('people'),
  occasion: z.string(),
  date: partialDate,
  originals: z.array(locale).describe('The languages in which the words were published.'),
  is_translation: z.boolean().describe('Whether these words are a translation made for this site.'),
  attribution: z.string().describe('To print behind the words.'),
  sources,
});

export const coverage = z.strictObject({
  ...item('coverage'),
  link: url.describe('The page of the outlet.'),
  outlet: z.string().describe('As the language of the kit writes it.'),
  title: z.string().optional().describe('As the outlet printed it.'),
  author: z.string().optional().describe('As the language of the kit writes it.'),
  pull_quote: z.string().optional().describe('As the outlet printed it, in `link_language`, without quotation marks.'),
  date: partialDate.optional().describe('Left out where the page carries none.'),
  seen: day.optional().describe('The day on which a page without a date was last seen.'),
  link_language: language,
  kind: z.enum([
    ...(['review', 'news', 'interview', 'feature', 'advertorial'] as const),
  ] satisfies readonly Facts<'coverage'>['kind'][]),
  rating: z
    .strictObject({
      value: z.number(),
      of: z.number().optional().describe('The highest that can be given; left out where the page does not say.'),
      unit: z.enum(['points', 'stars']),
    })
    .optional(),
  gist: z.string(),
  people: z.array(idOf('people')),
});

export const award = z.strictObject({
  ...item('awards'),
  name: z.string().describe('The award or the festival.'),
  edition: z.string().optional(),
  category: z.string(),
  result: z.enum([
    'won',
    'nominated',
    'shortlisted',
    'special-mention',
  ] as const satisfies readonly Facts<'awards'>['result'][]),
  date: partialDate,
  people: z.array(idOf('people')).describe('Empty where it is for the film.'),
  status,
  sources,
});

export const notice = z.strictObject({ ...item('notices'), date: day, title: z.string(), ...text });

export const question = z.strictObject({ ...item('questions'), question: z.string(), ...text, sources });
