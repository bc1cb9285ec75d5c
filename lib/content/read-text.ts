import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, readSync } from 'node:fs';
import { openItself } from './open-itself';

/** Bytes. A release of 600 words has about 8 000. */
const sizeLimit = 128 * 1024;

export class Unreadable extends Error {}

function refuse(message: string): never {
  throw new Unreadable(message);
}

/**
 * The text of a content file: UTF-8 without a byte order mark, lines ended by LF.
 * Links are not followed, so a file outside the content folder can never be read through one.
 *
 * @throws {Unreadable} with a message for the producer.
 */
export function readText(path: string): string {
  const file = openItself(path);
  if (file === undefined) refuse('is a link to another file: put the file itself here');
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) refuse('is a folder: a file of this name is needed');
    if (!stat.isFile()) refuse('is not a plain file: put a Markdown file here');
    if (stat.size > sizeLimit)
      refuse(`has ${stat.size} bytes, the limit is ${sizeLimit}: shorten it or split it into two items`);
    const bytes = Buffer.allocUnsafe(stat.size);
    return decode(bytes.subarray(0, readSync(file, bytes, 0, stat.size, 0)));
  } finally {
    closeSync(file);
  }
}

const byteOrderMark = /^\uFEFF/;

/** @throws {Unreadable} when the bytes are not UTF-8 text. */
export function decode(bytes: Buffer): string {
  if (!isUtf8(bytes)) refuse('is not UTF-8: save it again with the encoding UTF-8');
  const text = bytes.toString('utf8').replace(byteOrderMark, '').replace(/\r\n?/g, '\n');
  if (/[^\P{Cc}\t\n]/u.test(text))
    refuse('holds a control character such as NUL: save the file again as plain UTF-8 text');
  return text;
}
