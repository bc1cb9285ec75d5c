import type { Edition, FileSize } from '../content';
import { mediaPath } from '../i18n/routes';
import { parseArchiveAddress } from '../publish/archive/addresses';
import type { PlanArchive } from './archive-plan';
import type { MakeFile } from './files';
import { log } from './log';
import { makeOriginal } from './originals';

/**
 * How large anything is that can be taken away; what is not there yet is made for that. A page that says how large its
 * files are does not fail with one of them: that size is left out, and logged why.
 */
export function fileSizer(makeFile: MakeFile, planArchive: PlanArchive): FileSize {
  async function sizeOf(edition: Edition, path: string): Promise<number | undefined> {
    const archive = parseArchiveAddress(path);
    if (archive) return (await planArchive(edition, archive, []))?.size;
    if (!path.startsWith(mediaPath(''))) return (await makeFile(edition, path)).bytes.length;
    const media = edition.media.get(path.slice(mediaPath('').length));
    return media && 'tags' in media ? (await makeOriginal(media)).size : undefined;
  }

  return (edition, path) =>
    sizeOf(edition, path).catch((error: unknown) => {
      log('file-failed', { path, reason: String(error) });
      return undefined;
    });
}
