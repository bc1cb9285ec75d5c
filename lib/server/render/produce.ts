import type { Edition } from '../../content';
import { isFileRoute, type RenderedRoute } from '../../routes/route';
import { type Answer, makeAnswer } from './answer';
import type { MakeFile } from './files';

/** Renders what has an address in an edition. */
export type RenderEdition = (edition: Edition, route: RenderedRoute) => Promise<Answer>;

/** Answers of an edition: files are made here, everything else is rendered. */
export function producer(render: RenderEdition, makeFile: MakeFile): RenderEdition {
  return async (edition, route) => {
    if (!isFileRoute(route)) return render(edition, route);
    const { type, bytes, disposition, inputs } = await makeFile(edition, route);
    /** A copy: the answer goes to another thread, and what it consists of with it. */
    return { ...(await makeAnswer(200, type, bytes, disposition)), inputs: inputs.slice() };
  };
}
