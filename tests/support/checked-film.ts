import type { Problem } from '../../lib/content';
import { openEditions } from '../../lib/content/open';
import { pictureCheck } from '../../lib/server/media/check-pictures';

/** The film of a folder whose pictures a process has decoded; what is said of it. */
export async function checkedFilm(content: string, kept: string, patience?: number) {
  const problems: Problem[] = [];
  const editions = openEditions({
    content,
    kept,
    onlyChecked: true,
    audience: 'public',
    onProblem: (problem) => problems.push(problem),
  });
  await pictureCheck(editions, patience)();
  return { editions, problems };
}
