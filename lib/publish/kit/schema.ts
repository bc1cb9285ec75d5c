import { z } from 'zod';
import type { Facts } from '../../content';
import { hrefOf } from '../../routes/href';
import { idOf, item, locale, partialDate, sources, status, text, url } from './fields';
import { releaseDate } from './schema-date';
import { film } from './schema-film';
import { contact, partner, person } from './schema-people';
import { award, correction, coverage, notice, question, quote, release } from './schema-press';

const fact = z.strictObject({
  id: idOf('facts'),
  url,
  fact: z.string(),
  value: z
    .string()
    .nullable()
    .describe('null where nothing has been supplied, or where it is still to come; the status says which.'),
  status: status.optional(),
  sources,
});

const licence = z
  .string()
  .optional()
  .describe('The address of the licence, or news-only, which is no free one; absent where nothing has been said.');

const digitalSource = url.optional().describe('How the picture came to be, in the words of IPTC.');

const rights = z.strictObject({
  licence,
  licensor: z.strictObject({ name: z.string(), url }).optional().describe('Whom to ask for further rights.'),
  data_mining: z.enum(['allowed', 'reserved']).optional().describe('Absent where nothing has been said.'),
});

const still = z.strictObject({
  ...item('stills'),
  kind: z.enum(['still', 'set', 'portrait'] as const satisfies readonly Facts<'stills'>['kind'][]),
  file: url,
  type: z.string().describe('Media type.'),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string().describe('As it has to be printed beside the picture.'),
  photographer: z.string().optional().describe('Who took it, where the credit says more than this name.'),
  copyright: z.string().optional().describe('The notice of the owner of the rights.'),
  source: z.string().optional().describe('The company or agency it comes from.'),
  usage: z.string(),
  licence,
  digital_source: digitalSource,
  date: partialDate.optional(),
  people: z.array(idOf('people')).describe('From left to right.'),
});

const drawing = {
  file: url,
  type: z.string().describe('Media type.'),
  bytes: z.int().describe('About, where its rights are written into it when it is handed out.'),
  width: z.int().optional().describe('Pixels; an SVG has none.'),
  height: z.int().optional(),
};

const artwork = z.strictObject({
  id: idOf('artwork'),
  url,
  language: locale,
  ...drawing,
  also_as: z.array(z.strictObject(drawing)).describe('The same drawing in other formats.'),
  title: z.string(),
  alt: z.string(),
  creator: z.string().optional(),
  copyright: z.string().optional(),
  usage: z.string().optional(),
  licence,
  digital_source: digitalSource,
});

const storySection = z.strictObject({
  ...item('story'),
  title: z.string(),
  summary: z.string(),
  ...text,
  timeline: z.array(z.strictObject({ id: z.string(), date: partialDate, text: z.string(), sources })),
  sources,
});

/**
 * Raised when a program that reads the kit would have to be changed: a field is gone, may be absent, or is of another
 * type. New fields and new words of a list may come without it. A test holds the schema against the one of its version.
 */
export const kitVersion = 1;

/** The whole kit in one language. */
export const kitSchema = z.strictObject({
  $schema: url,
  version: z
    .literal(kitVersion)
    .describe(
      'Another number where a field is gone or another; new fields and new words of a list come under the same.',
    ),
  language: locale,
  url: url.describe('The start page of this language.'),
  as_of: partialDate.optional().describe('The day on which everything was last checked.'),
  about_site: z.string().optional().describe('What this site is and who answers for it.'),
  rights: rights.describe('What holds for everything that says nothing else itself.'),
  notices: z.array(notice).describe('What everybody has to know at once.'),
  film,
  story: z.array(storySection),
  releases: z.array(release),
  corrections: z.array(correction),
  people: z.array(person),
  quotes: z.array(quote),
  questions: z.array(question),
  dates: z.array(releaseDate),
  facts: z.array(fact),
  awards: z.array(award),
  coverage: z.array(coverage),
  contacts: z.array(contact),
  partners: z.array(partner),
  stills: z.array(still),
  artwork: z.array(artwork),
});

export type Kit = z.infer<typeof kitSchema>;

/** JSON Schema 2020-12. */
export function kitSchemaJson(siteUrl: string): string {
  const { $schema, ...rest } = z.toJSONSchema(kitSchema);
  const about = {
    $schema,
    $id: siteUrl + hrefOf({ kind: 'kit-schema' }),
    title: 'The press kit of a film in one language',
  };
  return `${JSON.stringify({ ...about, ...rest }, null, 2)}\n`;
}
