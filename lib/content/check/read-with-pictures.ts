import { keyOf } from '../item';
import type { Places } from '../list-folders';
import { isChecked } from '../picture-verdict';
import { readAllFolders, readFolder } from '../read-folders';

/** Decodes pictures, by where they are kept, and notes what they are. */
export type JudgePictures = (kept: readonly string[]) => Promise<void>;

/** Everything in the content folder, its pictures decoded: a file that is cut or broken in its middle is known only then. */
export async function readWithPictures(
  places: Places,
  judge?: JudgePictures,
): Promise<ReturnType<typeof readAllFolders>> {
  const read = readAllFolders(places);
  const unjudged = [...read.folders.values()].flatMap((folder) => {
    const kept = Object.values(folder.media).flatMap(({ keptAt }) => (isChecked(keptAt) ? [] : [keptAt]));
    return kept.length > 0 ? [{ folder, kept }] : [];
  });
  if (!judge || unjudged.length === 0) return read;
  await judge(unjudged.flatMap(({ kept }) => kept));
  const folders = new Map(read.folders);
  for (const { folder } of unjudged)
    folders.set(keyOf(folder.kind, folder.id), readFolder(folder.kind, folder.id, places));
  return { ...read, folders };
}
