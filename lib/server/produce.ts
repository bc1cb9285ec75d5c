import type { Edition } from '../content';
import { withInputs } from '../content/with-inputs';
import { parseArchiveAddress } from '../publish/archive/addresses';
import { parseFileAddress } from '../publish/files/addresses';
import { type Answer, makeAnswer } from './answer';
import type { PlanArchive } from './archive-plan';
import type { MakeFile } from './files';

type Produce = (edition: Edition, path: string) => Promise<Answer>;

/** Answers of an edition: files are made and archives planned here, everything else is rendered. */
export function producer(render: Produce, makeFile: MakeFile, planArchive: PlanArchive): Produce {
  return async (edition, target) => {
    const [path = '', query] = target.split('?');
    const archive = parseArchiveAddress(path);
    if (archive) {
      const items = new URLSearchParams(query).getAll('item');
      const { made: plan, inputs } = await withInputs(edition, (tracked) => planArchive(tracked, archive, items));
      return { ...(await makeAnswer(200, 'application/json', Buffer.from(JSON.stringify(plan ?? null)))), inputs };
    }
    if (!parseFileAddress(path)) return render(edition, target);
    const { type, bytes, disposition, inputs } = await makeFile(edition, path);
    /** A copy: the answer goes to another thread, and what it consists of with it. */
    return { ...(await makeAnswer(200, type, bytes, disposition)), inputs: inputs.slice() };
  };
}
