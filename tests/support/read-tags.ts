import exifr from 'exifr';

type Alternative = { lang: string; value: string };

/** What an independent reader finds written into a picture, by the schemas of XMP; texts of several languages by these. */
export type ReadTags = Record<string, Record<string, unknown> | undefined>;

export async function readTags(bytes: Buffer): Promise<ReadTags> {
  const options = { iptc: true, xmp: true, gps: true, exif: true, icc: false, jfif: false, mergeOutput: false };
  const read = (await exifr.parse(bytes, options)) as Record<string, Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(read).map(([schema, fields]) => [
      schema,
      mapped(fields, schema === 'iptc' ? fromLatin : byLanguage),
    ]),
  );
}

const mapped = (fields: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));

/** The reader takes the letters of IIM for Latin-1, whatever the file says. */
const fromLatin = (value: unknown) =>
  typeof value === 'string' ? Buffer.from(value, 'latin1').toString('utf8') : value;

const isAlternative = (value: unknown): value is Alternative =>
  typeof value === 'object' && value !== null && 'lang' in value;

function byLanguage(value: unknown): unknown {
  const values = [value].flat();
  return values.length > 0 && values.every(isAlternative)
    ? Object.fromEntries(values.map(({ lang, value: text }) => [lang, text]))
    : value;
}
