import { askGit } from './git';
import { failureOf } from './git-words';

/** What git is told by its files of settings, by the names of the settings; of one that is said twice, the last. */
export type Settings = ReadonlyMap<string, string>;

export async function readSettings(root: string): Promise<Settings> {
  const answer = await askGit(root, ['config', '--list', '-z']);
  if (answer.code !== 0) throw failureOf(answer);
  const rows = answer.out.toString('utf8').split('\0').filter(Boolean);
  return new Map(
    rows.map((row) => {
      const [name = '', ...value] = row.split('\n');
      return [name, value.join('\n')];
    }),
  );
}
