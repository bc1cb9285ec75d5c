import type { Edition } from '../../content';
import { type Inputs, recordInputs, withInputs } from '../../content';
import { draftOf } from '../../publish/files';
import { contentDisposition } from '../../publish/files/draft';
import { hrefOf } from '../../routes/href';
import type { FileRoute } from '../../routes/route';
import { type Changed, makeCarryOverCache } from '../cache/carry-over-cache';
import type { SetDocument } from '../documents/document-process';
import { type Answer, makeAnswer } from './answer';

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

/**
 * Whoever makes something of the file has read what was read for it.
 *
 * @param giveWay settles when a file that is not there yet may be begun.
 */
export type MakeFile = (edition: Edition, route: FileRoute, giveWay?: () => Promise<void>) => Promise<MadeFile>;

/** Editions that have passed and may still be asked for: of those before them everything is made anew. */
const passedLimit = 20;

/** Bytes. A page asks how large its files are just before its reader asks for one. */
const maxSize = 8 * 1024 * 1024;

/** Files of the current edition, and of the next one those that stay as they are. */
export function fileMaker(
  siteUrl: string,
  set: SetDocument,
): {
  /** @throws {Error} where the edition has no such file. */
  make: MakeFile;
  /** @throws {Error} where the edition has no such file. */
  answer(edition: Edition, route: FileRoute): Promise<Answer>;
  begin(editionId: string, changed: Changed): void;
} {
  const made = makeCarryOverCache<MadeFile>({ maxSize, sizeOf: ({ bytes }) => bytes.length + 256 });

  async function make(edition: Edition, route: FileRoute): Promise<Omit<MadeFile, 'inputs'>> {
    const draft = draftOf(route, edition, siteUrl);
    if (!draft) throw new Error(`there is no file ${hrefOf(route)}`);
    const { name, type } = draft;
    const bytes = draft.kind === 'text' ? Buffer.from(draft.text) : await set(draft.document, draft.setting);
    return { type, bytes, ...(name && { name, disposition: contentDisposition(name) }) };
  }

  const makeWithInputs = async (edition: Edition, route: FileRoute): Promise<MadeFile> => {
    const { made: file, inputs } = await withInputs(edition, (tracked) => make(tracked, route));
    return { ...file, inputs };
  };

  let current: string | undefined;
  /** What has changed since each edition that has passed, oldest first. */
  const passed = new Map<string, Changed[]>();

  const makeOnce: MakeFile = async (edition, route, giveWay) => {
    const key = hrefOf(route);
    const begin = async () => {
      await giveWay?.();
      return makeWithInputs(edition, route);
    };
    const file = await (edition.id === current
      ? made.get(key, begin)
      : made.getPassed(key, begin, passed.get(edition.id) ?? ['everything']));
    recordInputs(edition, file.inputs);
    return file;
  };

  return {
    make: makeOnce,
    answer: async (edition, route) => {
      const { type, bytes, disposition, inputs } = await makeOnce(edition, route);
      /** A copy: the answer goes to another thread, and what it consists of with it. */
      return { ...(await makeAnswer(200, type, bytes, disposition)), inputs: inputs.slice() };
    },
    begin: (editionId, changed) => {
      if (editionId === current) return;
      made.begin(changed);
      if (current !== undefined) passed.set(current, []);
      for (const changes of passed.values()) changes.push(changed);
      passed.delete(editionId);
      for (const id of [...passed.keys()].slice(0, -passedLimit)) passed.delete(id);
      current = editionId;
    },
  };
}
