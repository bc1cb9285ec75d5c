import type { z } from 'zod';
import type { Kind } from '../../content/kinds';
import { parseFile } from '../../content/parse-file';
import type { Locale } from '../../i18n/locales';
import type { Conflict, Remark } from '../api';
import { fileOf } from '../edit/files/content-path';
import { hashOf, readStored } from '../edit/files/read-item';
import { saveFile } from '../edit/files/save';
import { mergeVersions } from '../edit/merge';
import { deleteValue, setBody, setValue } from '../edit/values';
import { Refused } from '../http/refusal';
import type { DeskContent } from '../open-content';
import { withOriginalNoted } from '../translation/note-original';
import type { editSchema } from './edit-schema';
import { originalToNote } from './original-to-note';
import { remarksOf } from './remarks';

type EditOf = z.output<typeof editSchema>;

/** A file that begins with nothing but its front matter. */
const emptyFile = Buffer.from('---\n---\n');

/** The file as the edit would leave it. */
function edited(before: Uint8Array, edit: EditOf, file: string): Uint8Array {
  if (edit.stillRight) return before;
  if (edit.text !== undefined) return Buffer.from(edit.text, 'utf8');
  const changed = edit.changes.reduce(
    (bytes, { path, value }) =>
      value === undefined ? deleteValue(bytes, path, file) : setValue(bytes, path, value, file),
    before,
  );
  return edit.body === undefined ? changed : setBody(changed, edit.body, file);
}

/** What would be wrong if the edit were saved. Whether what it refers to exists is seen only when it is. */
export function checkEdit(
  content: DeskContent,
  kind: Kind,
  id: string,
  locale: Locale,
  edit: EditOf,
  language: Locale,
): Remark[] {
  const file = fileOf(kind, id, locale);
  const before = readStored(content.places, file)?.bytes ?? emptyFile;
  const result = parseFile(kind, file, Buffer.from(edited(before, edit, file)).toString('utf8'));
  return result.ok ? [] : remarksOf(result.problems, language);
}

/**
 * Saves an edit; a translation says from then on of which words of its original it is one. If somebody else has saved
 * the file since the edit began, both are merged, value by value.
 *
 * @returns the conflict, in which case nothing was written.
 */
export function saveEdit(
  content: DeskContent,
  kind: Kind,
  id: string,
  locale: Locale,
  edit: EditOf,
): Conflict | undefined {
  const { places } = content;
  const file = fileOf(kind, id, locale);
  const now = readStored(places, file);
  const base = now?.hash === edit.hash ? now?.bytes : baseOf(content, edit.hash);
  if (edit.stillRight && !now) throw new Refused(404, `There is no ${file}.`);
  const mine = edited(base ?? emptyFile, edit, file);
  const merged = mergeWithNow(base, mine, now?.bytes, file);
  if (merged.conflict) return { ...merged.conflict, ...(now && { hash: now.hash }) };
  const noted = originalToNote(content, { kind, id, locale, edit, base, mine });
  const bytes = noted === undefined ? merged.bytes : (withOriginalNoted(merged.bytes, noted, file) ?? merged.bytes);
  const saved = saveFile(places, file, now?.hash, bytes);
  if (!saved.ok) return saveEdit(content, kind, id, locale, edit);
  content.reread([file]);
  return undefined;
}

/** The file as it was when the edit began; undefined where it was not there. */
function baseOf({ shown }: DeskContent, hash: string | undefined): Uint8Array | undefined {
  if (hash === undefined) return undefined;
  const base = shown.get(hash);
  if (!base)
    throw new Refused(409, 'The file was changed since you opened it, long ago: copy your words, open it anew.');
  return base;
}

function mergeWithNow(
  base: Uint8Array | undefined,
  mine: Uint8Array,
  now: Uint8Array | undefined,
  file: string,
): { bytes: Uint8Array; conflict?: undefined } | { conflict: Omit<Conflict, 'hash'> } {
  if (base === now || (base && now && hashOf(base) === hashOf(now))) return { bytes: mine };
  const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');
  const sides = { mine: text(mine), theirs: text(now) };
  if (!base || !now) return { conflict: { conflict: [{ path: [] }], ...sides } };
  const { merged, conflicts } = mergeVersions(base, mine, now, file);
  if (conflicts.length === 0) return { bytes: merged };
  const told = conflicts.map(({ path, ...values }) => ({ path: path === 'body' ? ['body'] : [...path], ...values }));
  return { conflict: { conflict: told as Conflict['conflict'], ...sides } };
}
