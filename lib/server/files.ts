import { LRUCache } from 'lru-cache';
import type { Edition, FileSize } from '../content';
import { draftAt } from '../publish/files';
import { contentDisposition } from '../publish/files/draft';
import { log } from './log';
import type { SetManuscript } from './open-workshop';

/** A file of the edition, whole. */
export type MadeFile = {
  type: string;
  /** What a browser saves it as. */
  name?: string;
  disposition?: string;
  bytes: Buffer;
};

export type MakeFile = (edition: Edition, path: string) => Promise<MadeFile>;

/** Bytes. A page asks how large its files are just before its reader asks for one. */
const maxSize = 8 * 1024 * 1024;

/** @throws {Error} where the edition has no such file. */
export function fileMaker(siteUrl: string, set: SetManuscript): MakeFile {
  const made = new LRUCache<string, MadeFile, { edition: Edition; path: string }>({
    maxSize,
    sizeCalculation: ({ bytes }) => bytes.length + 256,
    fetchMethod: (_key, _stale, { context }) => make(context.edition, context.path),
  });

  async function make(edition: Edition, path: string): Promise<MadeFile> {
    const draft = draftAt(path, edition, siteUrl);
    if (!draft) throw new Error(`there is no file ${path}`);
    const { name, type } = draft;
    const bytes = 'text' in draft ? Buffer.from(draft.text) : await set(draft.manuscript, draft.setting);
    return { type, bytes, ...(name && { name, disposition: contentDisposition(name) }) };
  }

  return (edition, path) => made.forceFetch(`${edition.id}${path}`, { context: { edition, path } });
}

/** A page that says how large its files are does not fail with one of them: that size is left out, and logged why. */
export function fileSizer(makeFile: MakeFile): FileSize {
  return async (edition, path) => {
    try {
      return (await makeFile(edition, path)).bytes.length;
    } catch (error) {
      log('file-failed', { path, reason: String(error) });
      return undefined;
    }
  };
}
