import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from './edition';

/** Milliseconds after which a kept file goes that no process has named as its own. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** Everything that is made of a picture is named by this and what it was made by. */
const hashOf = (name: string) => name.slice(0, 32);

/** Begun by a process, whose number stands at its end, and never finished: it was killed. */
const isUnfinished = (name: string) => /\.\d+$/.test(name);

type Owner = { media: Readonly<Record<string, { name: string }>> };

/** What copies are kept for: pictures of all folders and items, also of those that are not public, and what is handed out. */
export function keptHashes(owners: Iterable<Owner>, edition: Edition | undefined): Set<string> {
  const owned = [...owners].flatMap(({ media }) => Object.values(media).map(({ name }) => name));
  return new Set([...owned, ...(edition?.media.keys() ?? [])].map(hashOf));
}

/**
 * Takes away copies of pictures that the content has not had for a week. What it has is marked as used today: several
 * processes, each with a content folder of its own, may keep their copies in one place.
 */
export async function tidyMedia(folder: string, inUse: ReadonlySet<string>, now: number = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (inUse.has(hashOf(name)) && !isUnfinished(name))
      await utimes(path, now / 1000, now / 1000).catch(() => undefined);
    else if (now - ((await stat(path).catch(() => undefined))?.mtimeMs ?? now) > keptFor)
      await rm(path, { force: true });
  }
}
