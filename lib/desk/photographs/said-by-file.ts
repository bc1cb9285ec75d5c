import exifr from 'exifr';
import sharp from 'sharp';
import type { Locale } from '../../i18n/locales';
import type { Said } from '../photographs-api';
import { lineOf, type Tag } from './tag-text';

/** Descriptions that cameras write of themselves. */
const ofCameras = /^(?:olympus digital camera|sony dsc|minolta digital camera|dcim\\.*)$/i;

type Tags = Record<string, Record<string, Tag> | undefined>;

const reading = {
  tiff: true,
  exif: true,
  iptc: true,
  xmp: true,
  mergeOutput: false,
  reviveValues: false,
  multiSegment: true,
};

/** What a photograph says of itself, in this language where it says so in several. XMP goes before IPTC, and that before EXIF. */
export async function saidByFile(bytes: Buffer, type: string, language: Locale): Promise<Said> {
  // The reader knows JPEG best; the tags of the other formats are carried over to one.
  const readable = type === 'image/jpeg' ? bytes : await sharp(bytes).resize(8).keepMetadata().jpeg().toBuffer();
  const tags: Tags = (await exifr.parse(readable, reading).catch(() => undefined)) ?? {};
  const first = (...places: [schema: string, name: string][]) => {
    const texts = places.map(([schema, name]) => lineOf(tags[schema]?.[name], language));
    return texts.find((text) => text !== '' && !ofCameras.test(text));
  };
  const said = {
    credit: first(['photoshop', 'Credit'], ['iptc', 'Credit']),
    photographer: first(['dc', 'creator'], ['iptc', 'Byline'], ['ifd0', 'Artist']),
    copyright: first(['dc', 'rights'], ['iptc', 'CopyrightNotice'], ['ifd0', 'Copyright']),
    source: first(['photoshop', 'Source'], ['iptc', 'Source']),
    date: dayOf(first(['photoshop', 'DateCreated'], ['iptc', 'DateCreated'], ['exif', 'DateTimeOriginal'])),
    caption: first(['dc', 'description'], ['iptc', 'Caption'], ['ifd0', 'ImageDescription']),
    alt: first(['Iptc4xmpCore', 'AltTextAccessibility']),
    usage: first(['xmpRights', 'UsageTerms'], ['iptc', 'SpecialInstructions']),
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined));
}

/** `2029-10-02`, `2029:10:02 12:00:00` and `20291002` name a day; what names a year only gives none. */
function dayOf(text = ''): string | undefined {
  const [, year, month, day] = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})/.exec(text) ?? [];
  return year && year !== '0000' ? `${year}-${month}-${day}` : undefined;
}
