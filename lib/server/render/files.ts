import type { Edition } from '../../content';
import { type Inputs, recordInputs, withInputs } from '../../content';
import { draftAt } from '../../publish/files';
import { contentDisposition } from '../../publish/files/draft';
import { type Changed, makeCarryOverCache } from '../cache/carry-over-cache';
import type { SetDocument } from '../documents/document-process';

/** A file of the edition, whole. */
export type MadeFile = {
  type: string;
  /** What a browser saves it as. */
  name?: string;
  disposition?: string;
  bytes: Buffer;
  /** What was read of the edition for it. */
  inputs: Inputs;
};

/** Whoever makes something of the file has read what was read for it. */
export type MakeFile = (edition: Edition, path: string) => Promise<MadeFile>;

/** Bytes. A page asks how large its files are just before its reader asks for one. */
const maxSize = 8 * 1024 * 1024;

/** Files of the current edition, and of the next one those that stay as they are. */
export function fileMaker(
  siteUrl: string,
  set: SetDocument,
): {
  /** @throws {Error} where the edition has no such file. */
  make: MakeFile;
  begin(edition: string, changed: Changed): void;
} {
  const made = makeCarryOverCache<MadeFile>({ maxSize, sizeOf: ({ bytes }) => bytes.length + 256 });

  async function make(edition: Edition, path: string): Promise<Omit<MadeFile, 'inputs'>> {
    const draft = draftAt(path, edition, siteUrl);
    if (!draft) throw new Error(`there is no file ${path}`);
    const { name, type } = draft;
    const bytes = 'text' in draft ? Buffer.from(draft.text) : await set(draft.document, draft.setting);
    return { type, bytes, ...(name && { name, disposition: contentDisposition(name) }) };
  }

  const makeWithInputs = async (edition: Edition, path: string): Promise<MadeFile> => {
    const { made: file, inputs } = await withInputs(edition, (tracked) => make(tracked, path));
    return { ...file, inputs };
  };

  let current: string | undefined;
  return {
    make: async (edition, path) => {
      const file = await (edition.id === current
        ? made.get(path, () => makeWithInputs(edition, path))
        : makeWithInputs(edition, path));
      recordInputs(edition, file.inputs);
      return file;
    },
    begin: (edition, changed) => {
      if (edition === current) return;
      made.begin(changed);
      current = edition;
    },
  };
}
