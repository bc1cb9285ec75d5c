import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

export type ZippedFile = {
  name: string;
  modified: Date;
  /** As Unix counts them: the permissions of the file that is unpacked. */
  mode: number;
  bytes: Buffer;
};

const open = promisify<Buffer, object, ZipFile>(fromBuffer);

/** The files of a ZIP, in its order, as another library reads them than the one that writes them. */
export async function unzip(bytes: Buffer): Promise<ZippedFile[]> {
  const zip = await open(bytes, { lazyEntries: true });
  const files: ZippedFile[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(files));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        files.push({
          name: entry.fileName,
          // The day as it is written, in no zone.
          modified: entry.getLastModDate({ forceDosFormat: true, timezone: 'UTC' }),
          mode: entry.externalFileAttributes >>> 16,
          bytes: await buffer(stream),
        });
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}
