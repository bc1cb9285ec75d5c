import type { Edition } from '../../content';
import { parseFileAddress } from '../../publish/files/addresses';
import { type Answer, makeAnswer } from './answer';
import type { MakeFile } from './files';

/** Renders a path of an edition. */
export type RenderEdition = (edition: Edition, path: string) => Promise<Answer>;

/** Answers of an edition: files are made here, everything else is rendered. */
export function producer(render: RenderEdition, makeFile: MakeFile): RenderEdition {
  return async (edition, target) => {
    const [path = ''] = target.split('?');
    if (!parseFileAddress(path)) return render(edition, target);
    const { type, bytes, disposition, inputs } = await makeFile(edition, path);
    /** A copy: the answer goes to another thread, and what it consists of with it. */
    return { ...(await makeAnswer(200, type, bytes, disposition)), inputs: inputs.slice() };
  };
}
