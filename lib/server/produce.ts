import type { Edition } from '../content';
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
      const plan = await planArchive(edition, archive, new URLSearchParams(query).getAll('item'));
      return makeAnswer(200, 'application/json', Buffer.from(JSON.stringify(plan ?? null)));
    }
    if (!parseFileAddress(path)) return render(edition, target);
    const { type, bytes, disposition } = await makeFile(edition, path);
    return makeAnswer(200, type, bytes, disposition);
  };
}
