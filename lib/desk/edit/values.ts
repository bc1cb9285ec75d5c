import type { Value } from './data';
import { EditError, type ValuePath } from './edit-error';
import { type FrontMatterSource, readFrontMatter } from './front-matter-source';
import { readSource, spliced, toBytes } from './source-text';
import { leastSplice } from './splice';
import { listAt, withMoved } from './with-items';
import { withoutValue, withValue } from './with-value';

/** What a file says: its front matter and the text below it, as it stands there. */
export function readValues(bytes: Uint8Array, file: string): { data: Value; body: string } {
  const { data, body } = readFrontMatter(readSource(file, bytes));
  return { data, body };
}

/** The same bytes where nothing changes. `file` is the path from the content folder. */
export const setValue = (bytes: Uint8Array, path: ValuePath, value: Value, file: string): Uint8Array =>
  changed(bytes, file, (source) => withValue(source, path, value));

export const deleteValue = (bytes: Uint8Array, path: ValuePath, file: string): Uint8Array =>
  changed(bytes, file, (source) => withoutValue(source, path));

/** @param path of the list, which is begun where it is not there. */
export const insertItem = (bytes: Uint8Array, path: ValuePath, index: number, value: Value, file: string): Uint8Array =>
  changed(bytes, file, (source) => withValue(source, path, listAt(source, path).toSpliced(index, 0, value)));

export const moveItem = (bytes: Uint8Array, path: ValuePath, from: number, to: number, file: string): Uint8Array =>
  changed(bytes, file, (source) => withMoved(source, path, from, to));

export const removeItem = (bytes: Uint8Array, path: ValuePath, index: number, file: string): Uint8Array =>
  changed(bytes, file, (source) => withValue(source, path, listAt(source, path).toSpliced(index, 1)));

/**
 * Everything behind the line that closes the front matter, with the blank line it may begin with. Only what lies between
 * its first and its last difference is written.
 *
 * @throws {EditError} for a text that no content file may hold.
 */
export function setBody(bytes: Uint8Array, body: string, file: string): Uint8Array {
  return changed(bytes, file, ({ source, body: before }) => {
    const text = body.replace(/\r\n?/g, '\n');
    const start = source.text.length - before.length;
    const isClosed = source.text[start - 1] === '\n' || text === '';
    const { start: from, end, text: part } = leastSplice(before, isClosed ? text : `\n${text}`);
    const written = spliced(source, { start: start + from, end: start + end, text: part });
    const after = readFrontMatter(readSource(file, toBytes(written)));
    if (after.body === text) return after;
    throw new EditError(file, ['body'], 'cannot be written as it is: take out the half characters in it');
  });
}

function changed(
  bytes: Uint8Array,
  file: string,
  change: (source: FrontMatterSource) => FrontMatterSource,
): Uint8Array {
  const before = readFrontMatter(readSource(file, bytes));
  const after = change(before);
  return after.source.raw === before.source.raw ? bytes : toBytes(after.source);
}
