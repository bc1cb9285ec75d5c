import { createHash } from 'node:crypto';
import type { Value } from '../edit/data';
import type { ValuePath } from '../edit/edit-error';
import { mergeVersions, type Conflict as ValueConflict } from '../edit/merge';
import { deleteValue, setBody, setValue } from '../edit/values';
import { type ContentTree, differingPaths, type Entry, isSameEntry } from './content-tree';

/** Something that two producers changed differently. */
export type TreeConflict = Omit<ValueConflict, 'path'> & {
  /** Says which values stand against each other: a choice that was made between others does not count. */
  id: string;
  file: string;
  /** Of the field; `body` for the text, and nothing for the file as a whole. A picture is told by its hash. */
  path: ValuePath | 'body';
};

/** By the id of a conflict, whose value shall stay. */
export type Choices = ReadonlyMap<string, 'mine' | 'theirs'>;

export type Blobs = { read(blob: string): Promise<Uint8Array>; write(bytes: Uint8Array): Promise<string> };

type Versions<T> = { base: T; mine: T; theirs: T };

/** Merges two states of the content that both come of a third, file by file and, within texts, value by value. */
export async function mergeTrees(
  { base, mine, theirs }: Versions<ContentTree>,
  choices: Choices,
  blobs: Blobs,
): Promise<{ merged: ContentTree; conflicts: TreeConflict[] }> {
  const merged = new Map(mine);
  const conflicts: TreeConflict[] = [];
  for (const file of differingPaths(mine, theirs)) {
    const versions = { base: base.get(file), mine: mine.get(file), theirs: theirs.get(file) };
    if (isSameEntry(versions.theirs, versions.base)) continue;
    const result = isSameEntry(versions.mine, versions.base)
      ? { entry: versions.theirs, conflicts: [] }
      : await mergeFile(file, versions, choices, blobs);
    if (result.entry) merged.set(file, result.entry);
    else merged.delete(file);
    conflicts.push(...result.conflicts);
  }
  return { merged, conflicts };
}

type MergedFile = { entry: Entry | undefined; conflicts: TreeConflict[] };

async function mergeFile(
  file: string,
  entries: Versions<Entry | undefined>,
  choices: Choices,
  blobs: Blobs,
): Promise<MergedFile> {
  const { base, mine, theirs } = entries;
  const isText = file.endsWith('.md');
  if (!isText || !base || !mine || !theirs) {
    const told = async (entry?: Entry) =>
      entry && (isText ? Buffer.from(await blobs.read(entry.blob)).toString('utf8') : entry.blob);
    return whole(
      file,
      entries,
      { base: await told(base), mine: await told(mine), theirs: await told(theirs) },
      choices,
    );
  }
  const [before, own, other] = await Promise.all([base, mine, theirs].map(({ blob }) => blobs.read(blob)));
  const result = mergeVersions(before as Uint8Array, own as Uint8Array, other as Uint8Array, file);
  const [first] = result.conflicts;
  if (first && first.path.length === 0) return whole(file, entries, first, choices);
  const open: TreeConflict[] = [];
  let bytes = result.merged;
  for (const conflict of result.conflicts) {
    const named = withId(file, conflict);
    const choice = choices.get(named.id);
    if (!choice) open.push(named);
    if (choice === 'mine') bytes = withMine(bytes, conflict, file);
  }
  return { entry: { mode: theirs.mode, blob: await blobs.write(bytes) }, conflicts: open };
}

/** A file of which only one version can stay. */
function whole(
  file: string,
  { mine, theirs }: Versions<Entry | undefined>,
  values: Omit<ValueConflict, 'path'>,
  choices: Choices,
): MergedFile {
  const { base, mine: own, theirs: other } = values;
  const named = withId(file, { path: [], base, mine: own, theirs: other });
  const choice = choices.get(named.id);
  return { entry: choice === 'mine' ? mine : theirs, conflicts: choice ? [] : [named] };
}

function withId(file: string, conflict: ValueConflict): TreeConflict {
  const { path, base = null, mine = null, theirs = null } = conflict;
  const id = createHash('sha256')
    .update(JSON.stringify([file, path, base, mine, theirs]))
    .digest('hex')
    .slice(0, 24);
  return { id, file, ...conflict };
}

function withMine(bytes: Uint8Array, { path, mine }: ValueConflict, file: string): Uint8Array {
  if (path === 'body') return setBody(bytes, String(mine), file);
  return mine === undefined ? deleteValue(bytes, path, file) : setValue(bytes, path, mine as Value, file);
}
