import { isDeepStrictEqual } from 'node:util';
import { changesOf, overlap } from './changes';
import { type Value, valueAt } from './data';
import { EditError, type ValuePath } from './edit-error';
import { remarksIn } from './remarks';
import { deleteValue, readValues, setBody, setValue } from './values';

/** A value that two producers changed differently; undefined where one took it away. */
export type Conflict = {
  /** Of the field; `body` for the text, and nothing for the file as a whole. */
  path: ValuePath | 'body';
  base: Value | undefined;
  mine: Value | undefined;
  theirs: Value | undefined;
};

/** `merged` holds what both changed; where they are in conflict it says what theirs says. */
export type Merged = { merged: Uint8Array; conflicts: Conflict[] };

/** The desk writes it: where it differs nobody has to choose, and what stays tells whether the translation is stale. */
const translationNote = 'translationOf';

/** Merges, value by value, two versions of a file that both come of a third. */
export function mergeVersions(base: Uint8Array, mine: Uint8Array, theirs: Uint8Array, file: string): Merged {
  try {
    const changesRemarks = (version: Uint8Array) => !isDeepStrictEqual(remarksIn(version, file), remarksIn(base, file));
    if (!changesRemarks(mine)) return mergedInto(base, mine, theirs, file);
    // What is merged keeps the remarks of the version that it is merged into.
    if (changesRemarks(theirs)) return { merged: theirs, conflicts: [wholeConflict(base, mine, theirs)] };
    return turned(mergedInto(base, theirs, mine, file), file);
  } catch (error) {
    if (error instanceof EditError) return { merged: theirs, conflicts: [wholeConflict(base, mine, theirs)] };
    throw error;
  }
}

function wholeConflict(base: Uint8Array, mine: Uint8Array, theirs: Uint8Array): Conflict {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  return { path: [], base: text(base), mine: text(mine), theirs: text(theirs) };
}

function mergedInto(base: Uint8Array, mine: Uint8Array, theirs: Uint8Array, file: string): Merged {
  const [before, own, other] = [readValues(base, file), readValues(mine, file), readValues(theirs, file)];
  const others = changesOf(before.data, other.data);
  const conflicts: Conflict[] = [];
  let merged = theirs;
  for (const change of changesOf(before.data, own.data)) {
    const { path, from, to } = change;
    const met = others.filter((theirChange) => overlap(path, theirChange.path));
    if (met.length === 0) merged = withChanged(merged, path, to, file);
    else if (path[0] !== translationNote && !met.some((theirChange) => isDeepStrictEqual(theirChange, change)))
      conflicts.push({ path, base: from, mine: to, theirs: valueAt(other.data, path) });
  }
  if (other.body === before.body) merged = setBody(merged, own.body, file);
  else if (own.body !== before.body && own.body !== other.body)
    conflicts.push({ path: 'body', base: before.body, mine: own.body, theirs: other.body });
  return { merged, conflicts };
}

/** A merge of theirs into mine, told as one of mine into theirs. */
function turned({ merged, conflicts }: Merged, file: string): Merged {
  const told = conflicts.map(({ path, base, mine, theirs }) => ({ path, base, mine: theirs, theirs: mine }));
  const bytes = told.reduce((text, { path, theirs }) => withChanged(text, path, theirs, file), merged);
  return { merged: bytes, conflicts: told };
}

function withChanged(bytes: Uint8Array, path: ValuePath | 'body', value: Value | undefined, file: string): Uint8Array {
  if (path === 'body') return setBody(bytes, String(value), file);
  return value === undefined ? deleteValue(bytes, path, file) : setValue(bytes, path, value, file);
}
