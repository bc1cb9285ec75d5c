import { z } from 'zod';
import type { Facts } from '../../content';
import { country, day, idOf, item, language, partialDate, sources, status, url } from './fields';

type DateFacts = Facts<'release-dates'>;

const season = z
  .strictObject({
    name: z.enum(['spring', 'summer', 'autumn', 'winter']),
    hemisphere: z.enum(['north', 'south']),
  })
  .describe('The year of `date` is known no more exactly than this.');

const yesOrNo = z.enum(['yes', 'no']).nullable().describe('null where it has not been supplied.');
const languages = z.array(language).describe('Empty where they have not been supplied.');

export const releaseDate = z.strictObject({
  ...item('release-dates'),
  title: z.string(),
  kind: z.enum([
    ...(['first-look', 'festival', 'premiere', 'screening', 'limited', 'theatrical', 'streaming'] as const),
    ...(['physical', 'television'] as const),
  ] satisfies readonly DateFacts['kind'][]),
  tmdb_type: z.int().min(1).max(6).nullable().describe('Release type of TMDB; null where it has none for this kind.'),
  date: partialDate.nullable().describe('null while it has not been announced; the status says so too.'),
  season: season.optional(),
  time: z.string().optional().describe('HH:MM by the clocks of `time_zone`.'),
  time_zone: z.string().optional().describe('IANA name.'),
  state: z
    .enum(['planned', 'confirmed', 'moved', 'postponed', 'cancelled'] as const satisfies readonly DateFacts['status'][])
    .nullable()
    .describe('planned: still to be confirmed. null where nothing is said of it.'),
  earlier: z
    .array(z.strictObject({ date: partialDate.nullable(), season: season.optional(), changed_on: day }))
    .describe('What was announced before, the oldest first, and when that changed.'),
  territory: country.optional(),
  venue: z.string().optional(),
  address: z.string().optional(),
  city: z.string().optional(),
  tickets: url.optional(),
  versions: z.strictObject({ spoken: languages, subtitles: languages }),
  access: z.strictObject({
    captions: languages,
    audio_description: languages,
    sign_language: yesOrNo,
    step_free: yesOrNo,
  }),
  guests: z.array(idOf('people')),
  note: z.string().optional(),
  status,
  sources,
});
