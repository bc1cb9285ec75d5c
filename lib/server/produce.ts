import type { Edition } from '../content';
import { parseFileAddress } from '../publish/files/addresses';
import { type Answer, makeAnswer } from './answer';
import type { MakeFile } from './files';

type Produce = (edition: Edition, path: string) => Promise<Answer>;

/** Answers of an edition: files are made here, everything else is rendered. */
export function producer(render: Produce, makeFile: MakeFile): Produce {
  return async (edition, path) => {
    if (!parseFileAddress(path)) return render(edition, path);
    const { type, bytes, disposition } = await makeFile(edition, path);
    return makeAnswer(200, type, bytes, disposition);
  };
}
