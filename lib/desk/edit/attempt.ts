import { isDeepStrictEqual } from 'node:util';
import type { Value } from './data';
import { EditError, type ValuePath } from './edit-error';
import { type FrontMatterSource, isReadable, readFrontMatter } from './front-matter-source';
import { spliced } from './source-text';
import type { Splice } from './splice';

/**
 * The file with the first splice of its YAML by which it says exactly what is meant and the site can read it. A file that
 * the site could not read before may be left with what is wrong in it elsewhere.
 *
 * @throws {EditError} where none does: nothing wrong is ever written.
 */
export function attempt(
  file: FrontMatterSource,
  path: ValuePath,
  intended: Value,
  splices: readonly Splice[],
): FrontMatterSource {
  let exact: FrontMatterSource | undefined;
  for (const splice of splices) {
    const changed = changedBy(file, splice);
    if (!changed || !isDeepStrictEqual(changed.data, intended) || changed.body !== file.body) continue;
    if (isReadable(changed.source)) return changed;
    exact ??= changed;
  }
  if (exact && !isReadable(file.source)) return exact;
  throw new EditError(
    file.source.file,
    path,
    'cannot be changed here without changing something else: change it in the text of the file',
  );
}

function changedBy(file: FrontMatterSource, { start, end, text }: Splice): FrontMatterSource | undefined {
  try {
    return readFrontMatter(spliced(file.source, { start: file.start + start, end: file.start + end, text }));
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}
