import type { ProblemText } from '../i18n/problem-messages';
import type { MediaType } from './media';

/** What a file is by its first bytes. */
type Format = {
  name: string;
  /** Those that a site shows. */
  type?: MediaType;
  isMeant(bytes: Buffer): boolean;
};

const begins = (text: string, offset = 0) => {
  const expected = Buffer.from(text, 'latin1');
  return (bytes: Buffer) => bytes.subarray(offset, offset + expected.length).equals(expected);
};

/** The brands of an ISO base media file (ISO/IEC 14496-12): the one it is written by, and those it can be read by. */
function brandsOf(bytes: Buffer): string[] {
  if (!begins('ftyp', 4)(bytes)) return [];
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const brands = bytes.toString('latin1', 8, end);
  return [brands.slice(0, 4), ...(brands.slice(8).match(/.{4}/gs) ?? [])];
}

const hasBrand = (pattern: RegExp) => (bytes: Buffer) => brandsOf(bytes).some((brand) => pattern.test(brand));

const formats: readonly Format[] = [
  { name: 'JPEG', type: 'image/jpeg', isMeant: begins('\xff\xd8\xff') },
  { name: 'PNG', type: 'image/png', isMeant: begins('\x89PNG\r\n\x1a\n') },
  { name: 'WebP', type: 'image/webp', isMeant: (bytes) => begins('RIFF')(bytes) && begins('WEBP', 8)(bytes) },
  { name: 'AVIF', type: 'image/avif', isMeant: hasBrand(/^avi[fs]$/) },
  { name: 'HEIC', isMeant: hasBrand(/^he[iv][cxms]$|^mif1$/) },
  { name: 'GIF', isMeant: begins('GIF8') },
  { name: 'TIFF', isMeant: (bytes) => begins('II*\0')(bytes) || begins('MM\0*')(bytes) },
  { name: 'PSD', isMeant: begins('8BPS') },
  { name: 'PDF', isMeant: begins('%PDF') },
];

/** Undefined for what is no picture that anybody knows. */
export const formatOf = (bytes: Buffer): Omit<Format, 'isMeant'> | undefined =>
  formats.find(({ isMeant }) => isMeant(bytes));

/** Bytes at the end of a photograph among which its closing mark stands; cameras write some of their own behind it. */
const tail = 4096;

/** Whether a photograph of this type is there to its end: while it is being copied it is not. */
export function isWhole(bytes: Buffer, type: MediaType): boolean {
  const end = bytes.subarray(-tail);
  if (type === 'image/jpeg') return end.includes(Buffer.from([0xff, 0xd9]));
  if (type === 'image/png') return end.includes('IEND', 0, 'latin1');
  if (type === 'image/webp') return bytes.length >= bytes.readUInt32LE(4) + 8;
  return endsWithItsBoxes(bytes);
}

/** An AVIF is a row of boxes that begin with their length; 1: in the eight bytes behind the name, 0: to the end. */
function endsWithItsBoxes(bytes: Buffer): boolean {
  let offset = 0;
  while (offset + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(offset);
    if (short === 0) return true;
    if (short === 1 && offset + 16 > bytes.length) return false;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(offset + 8)) : short;
    if (length < 8) return false;
    offset += length;
  }
  return offset === bytes.length;
}

/** Why a text is no drawing that can be shown; undefined where it seems to be one. */
export function whyNoDrawing(bytes: Buffer): ProblemText | undefined {
  const text = bytes.toString('utf8');
  if (text.trim() === '') return { code: 'picture.empty' };
  const format = formatOf(bytes);
  if (format) return { code: 'picture.notDrawing', params: { format: format.name } };
  if (!/<(?:\w+:)?svg[\s/>]/.test(text)) return { code: 'picture.notSvg' };
  if (!/(?:<\/(?:\w+:)?svg>|\/>)\s*(?:<!--[\s\S]*-->\s*)*$/.test(text.trimEnd())) return { code: 'picture.cutSvg' };
  return undefined;
}
