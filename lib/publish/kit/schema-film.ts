import { z } from 'zod';
import type { Facts } from '../../content';
import { country, day, idOf, item, language, locale, sources, status, text, url } from './fields';

export const film = z.strictObject({
  ...item('film'),
  title: z.string(),
  titles: z.array(z.strictObject({ language: locale, title: z.string() })),
  original_title_language: language,
  year: z.int(),
  genre: z.string(),
  running_time_minutes: z.int().nullable().describe('null where it has not been supplied.'),
  countries: z.array(country),
  languages_heard: z.array(language).describe('Empty where they have not been supplied.'),
  ratings: z
    .array(z.strictObject({ territory: country, rating: z.string(), status, sources }))
    .describe('Empty where none has been supplied.'),
  territory_titles: z.array(z.strictObject({ territory: country, title: z.string(), language, status, sources })),
  content_notes: z.array(z.strictObject({ territory: country, text: z.string() })),
  watch: z
    .array(
      z.strictObject({
        territory: country,
        where: z.string(),
        link: url.optional(),
        as_of: day,
        said_by: z.enum(['production', 'distributor']),
        sources,
      }),
    )
    .describe('Where it can be seen now.'),
  aspect_ratio: z.string().nullable().describe('null where it has not been supplied.'),
  sound: z.string().nullable().describe('null where it has not been supplied.'),
  picture_format: z.string().nullable().describe('null where it has not been supplied.'),
  frames_per_second: z.number().nullable().describe('null where it has not been supplied.'),
  colour: z
    .enum(['colour', 'black-and-white', 'both'] as const satisfies readonly Facts<'film'>['colour'][])
    .nullable()
    .describe('null where it has not been supplied.'),
  subtitles: z.array(language).describe('Empty where they have not been supplied.'),
  delivery: z
    .strictObject({
      format: z.string(),
      kdm: z.enum(['yes', 'no']).nullable().describe('Whether a key is needed; null where it has not been supplied.'),
      contact: idOf('contacts').optional(),
    })
    .nullable()
    .describe('How cinemas and festivals get it; null where it has not been supplied.'),
  to_be_announced: z.array(z.string()).describe('Of the fields without a value, those that are still to come.'),
  billing_block: z.string().optional().describe('The credits as they stand below the poster.'),
  where_to_watch: z.strictObject({ text: z.string(), status: status.optional(), sources }).optional(),
  synopsis: z.strictObject({ short: z.string(), medium: z.string(), long: z.string() }),
  ...text,
  trailer: z
    .strictObject({
      url,
      language,
      date: day.optional().describe('When it was published.'),
      seconds: z.int().nullable().describe('null where it has not been supplied.'),
      poster: url.optional().describe('A frame of it.'),
      captions: z.array(language).describe('Languages in which it has captions where it is played.'),
      transcript: z.string().optional(),
    })
    .optional(),
  identifiers: z
    .strictObject({
      imdb: z.string().optional(),
      wikidata: z.string().optional(),
      eidr: z.string().optional(),
      isan: z.string().optional(),
    })
    .describe('What data bases call the film.'),
  evidence: z
    .array(z.strictObject({ field: z.string(), status, sources }))
    .describe('Who says the fields named; a field that is not here has no named source.'),
});
