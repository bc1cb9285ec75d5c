import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { imageSize } from 'image-size';
import type { ProblemText } from '../i18n/problem-messages';
import { openItself } from './open-itself';
import { formatOf, isWhole, whyNoDrawing } from './picture-format';
import { verdictOn } from './picture-verdict';
import { Unreadable } from './read-text';

/** Picture formats that may lie beside an item, and how they are served. */
const mediaTypes = {
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
} as const;

export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** A picture that lies beside an item, kept by its content so that its address can be cached for ever. */
export type MediaFile = {
  /** First 32 hexadecimal digits of its SHA-256, and its ending: the last part of its address. */
  name: string;
  type: MediaType;
  /** Bytes. */
  size: number;
  /** Where the kept copy lies on this machine. */
  keptAt: string;
  /** Pixels, of photographs: a drawing has none of its own. */
  pixels?: Pixels;
  /** The name under which it is saved, where it is there to be taken. */
  download?: string;
  /** The last part of the address under which it is handed out, where something is written into that copy. */
  handedOutAs?: string;
  /** It will be taken back at some moment: nobody may keep it for ever. */
  willGo?: true;
  /** A drawing is text: unless it is huge, packed copies lie beside the kept one, with `.br` and `.gz` behind its name. */
  packed?: true;
};

export type Pixels = { width: number; height: number };

export function mediaTypeOf(fileName: string): MediaType | undefined {
  const ending = extname(fileName).toLowerCase();
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending as keyof typeof mediaTypes] : undefined;
}

/**
 * Keeps a copy under the hash of the content: the original may change at any moment, what an edition has named may not.
 * Links are not followed; undefined for what is no picture.
 *
 * @throws {Unreadable} when a photograph cannot be read.
 */
export function keepMedia(path: string, keepIn: string): MediaFile | undefined {
  const type = mediaTypeOf(path);
  const bytes = type && bytesOf(path);
  if (!type || !bytes) return undefined;
  const isDrawing = type === 'image/svg+xml';
  const isPacked = isDrawing && bytes.length <= packedLimit;
  const pixels = isDrawing ? checkDrawing(bytes) : pixelsOf(bytes, type, extname(path));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const name = hash + extname(path).toLowerCase();
  const keptAt = join(keepIn, name);
  const verdict = verdictOn(keptAt);
  if (verdict) throw new Unreadable({ code: verdict });
  const copies = { [keptAt]: () => bytes, ...(isPacked && packedCopies(keptAt, bytes)) };
  for (const [copy, make] of Object.entries(copies)) if (!existsSync(copy)) writeWhole(copy, make());
  return { name, type, size: bytes.length, keptAt, ...(pixels && { pixels }), ...(isPacked && { packed: true }) };
}

function bytesOf(path: string): Buffer | undefined {
  const file = openItself(path);
  if (file === undefined) return undefined;
  try {
    return fstatSync(file).isFile() ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Bytes. Packing more would keep the content waiting. */
const packedLimit = 512 * 1024;

function packedCopies(keptAt: string, bytes: Uint8Array): Record<string, () => Uint8Array> {
  return {
    [`${keptAt}.br`]: () => brotliCompressSync(bytes),
    [`${keptAt}.gz`]: () => gzipSync(bytes, { level: 9 }),
  };
}

/** Nobody ever reads half of it. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
}

/** EXIF orientations that lay a picture on its side. */
const onItsSide = (orientation: number | undefined) => orientation !== undefined && orientation >= 5;

/** @throws {Unreadable} when it cannot be shown. */
function checkDrawing(bytes: Buffer): undefined {
  const reason = whyNoDrawing(bytes);
  if (reason) throw new Unreadable(reason);
}

/** @throws {Unreadable} when it is no picture, or another than its name says. */
function pixelsOf(bytes: Buffer, type: MediaType, ending: string): Pixels {
  const format = formatOf(bytes);
  if (format && format.type !== type) throw new Unreadable(otherFormat(format, ending));
  if (format && !isWhole(bytes, type)) throw new Unreadable({ code: 'picture.cut' });
  try {
    const { width, height, orientation } = imageSize(bytes);
    return onItsSide(orientation) ? { width: height, height: width } : { width, height };
  } catch {
    throw new Unreadable({ code: 'picture.unreadable' });
  }
}

/** A browser that is told another format than it gets shows nothing, and neither does what makes smaller forms of it. */
function otherFormat({ name, type }: { name: string; type?: MediaType }, ending: string): ProblemText {
  return { code: type ? 'picture.otherFormat' : 'picture.notShown', params: { format: name, ending } };
}
