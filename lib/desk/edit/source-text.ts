import { problemMessage } from '../../content/problem';
import { decode, Unreadable } from '../../content/read-text';
import { EditError } from './edit-error';
import type { Splice } from './splice';

/** The text of a file as the site reads it, and as it stands in the file: with its byte order mark and its line ends. */
export type SourceText = {
  file: string;
  raw: string;
  /** Without the mark, lines ended by LF. */
  text: string;
};

const bom = '\uFEFF';

const toText = (raw: string) => (raw.startsWith(bom) ? raw.slice(1) : raw).replace(/\r\n?/g, '\n');

/** @throws {EditError} for bytes that are no UTF-8 text. */
export function readSource(file: string, bytes: Uint8Array): SourceText {
  try {
    decode(Buffer.from(bytes));
  } catch (error) {
    if (error instanceof Unreadable) throw new EditError(file, [], problemMessage(error.text));
    throw error;
  }
  const raw = Buffer.from(bytes).toString('utf8');
  return { file, raw, text: toText(raw) };
}

export const toBytes = ({ raw }: SourceText): Uint8Array => Buffer.from(raw, 'utf8');

/** The splice counts in `text`; in the file it touches nothing else, and its lines end as those of the file do. */
export function spliced(source: SourceText, { start, end, text }: Splice): SourceText {
  const { file, raw } = source;
  const newline = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const [from, to] = rawOffsets(raw, [start, end]);
  const changed = raw.slice(0, from) + text.replaceAll('\n', newline) + raw.slice(to);
  return { file, raw: changed, text: toText(changed) };
}

/** Where rising offsets of the text stand in the file. */
function rawOffsets(raw: string, [start, end]: [number, number]): [number, number] {
  const found: number[] = [];
  let offset = raw.startsWith(bom) ? 1 : 0;
  for (let at = 0; found.length < 2; at++) {
    if (at === start) found.push(offset);
    if (at === end) found.push(offset);
    offset += raw.startsWith('\r\n', offset) ? 2 : 1;
  }
  return found as [number, number];
}
