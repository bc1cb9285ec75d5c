import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, readSync } from 'node:fs';
import type { ProblemText } from '../i18n/problem-messages';
import { codePoint } from './code-point';
import { openItself } from './open-itself';

/** Bytes. A release of 600 words has about 8 000. */
const sizeLimit = 128 * 1024;

/** A file that cannot be taken as it is, and why. */
export class Unreadable extends Error {
  constructor(readonly text: ProblemText) {
    super(text.code);
  }
}

function refuse(code: ProblemText['code'], params?: ProblemText['params']): never {
  throw new Unreadable({ code, params });
}

/**
 * The text of a content file: UTF-8 without a byte order mark, lines ended by LF.
 * Links are not followed, so a file outside the content folder can never be read through one.
 *
 * @throws {Unreadable} with what is wrong.
 */
export function readText(path: string): string {
  const file = openItself(path);
  if (file === undefined) refuse('file.link');
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) refuse('file.isFolder');
    if (!stat.isFile()) refuse('file.notPlain');
    if (stat.size > sizeLimit) refuse('file.large', { size: stat.size, limit: sizeLimit });
    const bytes = Buffer.allocUnsafe(stat.size);
    return decode(bytes.subarray(0, readSync(file, bytes, 0, stat.size, 0)));
  } finally {
    closeSync(file);
  }
}

const byteOrderMark = /^\uFEFF/;

/** @throws {Unreadable} when the bytes are not UTF-8 text. */
export function decode(bytes: Buffer): string {
  if (!isUtf8(bytes)) refuse('file.notUtf8');
  const text = bytes.toString('utf8').replace(byteOrderMark, '').replace(/\r\n?/g, '\n');
  const control = /[^\P{Cc}\t\n]/u.exec(text);
  if (control)
    refuse('file.controlSign', { sign: codePoint(control[0]), line: text.slice(0, control.index).split('\n').length });
  return text;
}
