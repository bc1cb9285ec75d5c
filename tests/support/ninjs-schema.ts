/** A text or a number that stands for something. */
const text = { type: 'string', minLength: 1 };
const moment = { type: 'string', format: 'date-time' };
const uri = { type: 'string', format: 'uri' };
const count = { type: 'integer', minimum: 1 };

const object = (properties: Record<string, object>, required: string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const list = (items: object) => ({ type: 'array', items });

/** What headlines, descriptions and bodies have in common: `contentType` is a media type. */
const value = { role: text, contentType: { enum: ['text/plain', 'text/html'] }, value: text };

const contactInfo = list(object({ type: text, value: text }));

/** A concept the text is about. */
const concept = list(object({ name: text, rel: text, uri }));

/** Kinds of news items (IPTC `ninature`). */
const type = { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] };

const version = '3.1';

/**
 * Of IPTC's ninjs 3.1, what a press release uses, with nothing else allowed; narrower than the published schema, so
 * that what this takes, that takes too. JSON Schema 2020-12.
 */
export const ninjsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(
    {
      standard: object({
        name: { const: 'ninjs' },
        version: { const: version },
        schema: { const: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json#` },
      }),
      uri,
      type,
      representationType: { enum: ['full', 'partial'] },
      profile: text,
      version: text,
      firstCreated: moment,
      versionCreated: moment,
      contentCreated: moment,
      pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
      language: { type: 'string', pattern: '^[a-z]{2}$' },
      title: text,
      located: text,
      edNote: text,
      headlines: list(object(value)),
      descriptions: list(object(value)),
      bodies: list(object({ ...value, charCount: count, wordCount: count })),
      people: concept,
      subjects: concept,
      infoSources: list(object({ name: text, role: text, contactInfo })),
      altIds: list(object({ role: text, value: text })),
      associations: list(
        object(
          {
            ...{ name: text, rel: text, uri, type, language: text, title: text },
            ...{ by: text, copyrightNotice: text, usageTerms: text },
            renditions: list(object({ name: text, href: uri, contentType: text, width: count, height: count })),
          },
          ['name', 'rel', 'uri'],
        ),
      ),
    },
    ['uri', 'standard', 'language', 'headlines', 'descriptions', 'bodies'],
  ),
};
