import { once } from 'node:events';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import ZipStream from 'zip-stream';

/** Bytes that all kept archives may take; those that were asked for last stay. */
const room = 2 * 1024 ** 3;

export type ArchiveStore = {
  /** Packs the entries unless an archive of this name lies there; where it lies. */
  keep(name: string, entries: readonly ZipEntry[]): Promise<string>;
};

/** Names are ASCII; the bytes are fetched when their turn comes. */
export type ZipEntry = { name: string; bytes(): Promise<Buffer> };

/** Archives on disk, by the hash of what is in them. */
export function archiveStore(folder: string): ArchiveStore {
  return {
    keep: async (name, entries) => {
      const path = join(folder, name);
      const now = new Date();
      if (
        await utimes(path, now, now).then(
          () => true,
          () => false,
        )
      )
        return path;
      await mkdir(folder, { recursive: true });
      const unfinished = `${path}.${process.pid}`;
      await pack(unfinished, entries).catch(async (error: unknown) => {
        await rm(unfinished, { force: true });
        throw error;
      });
      await rename(unfinished, path);
      await tidy(folder, name);
      return path;
    },
  };
}

/** The first day that a ZIP can name: the same bytes on every day and machine. */
const date = new Date(Date.UTC(1980, 0, 1));

/**
 * Nothing is packed, since what is in it is packed already. Each entry is handed over whole, so that its size and
 * checksum stand before it: old programs cannot read an archive in which they stand behind.
 */
async function pack(path: string, entries: readonly ZipEntry[]): Promise<void> {
  const zip = new ZipStream({ store: true });
  // Opened first: a stream that opens its file later makes it anew after a failure has taken it away.
  const file = (await open(path, 'w')).createWriteStream();
  const written = finished(zip.pipe(file));
  written.catch(() => undefined);
  const failed = new Promise<never>((_, reject) => {
    zip.on('error', reject);
    file.on('error', reject);
  });
  failed.catch(() => undefined);
  try {
    for (const { name, bytes } of entries) {
      const source = await bytes();
      const added = new Promise<void>((resolve, reject) => {
        zip.entry(source, { name, date, mode: 0o100644 }, (error) => (error ? reject(error) : resolve()));
      });
      await Promise.race([added, failed]);
      if (file.writableNeedDrain) await Promise.race([once(file, 'drain'), failed]);
    }
    zip.finish();
    await Promise.race([written, failed]);
  } catch (error) {
    // A stream that could not write has closed itself already, and says so no second time.
    if (!file.closed) await new Promise<void>((resolve) => file.destroy().once('close', resolve));
    throw error;
  }
}

/** Takes away the archives that were asked for longest ago. One that is being sent is sent to its end all the same. */
async function tidy(folder: string, newest: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== newest);
  const files = await Promise.all(names.map(async (name) => ({ name, ...(await stat(join(folder, name))) })));
  let left = room - (await stat(join(folder, newest))).size;
  for (const { name, size } of files.sort((one, other) => other.mtimeMs - one.mtimeMs)) {
    left -= size;
    if (left < 0) await rm(join(folder, name), { force: true });
  }
}
