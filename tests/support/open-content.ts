import { onTestFinished } from 'vitest';
import type { Edition } from '../../lib/content/edition';
import { type EditionEvents, type Editions, openEditions } from '../../lib/content/editions';
import { problemLine } from '../../lib/content/problem';
import type { Audience } from '../../lib/content/visibility';
import { type ContentFolder, contentFolder, type Files } from './content-folder';

type Options = EditionEvents & { audience?: Audience; clock?: () => number };

export type OpenContent = {
  folder: ContentFolder;
  editions: Editions;
  /** Every problem and edition that was reported, in the order of reports. */
  reported: { problems: string[]; editions: Edition[] };
};

/** A content folder on disk with its editions; the watch ends with the test. */
export function openContent(files: Files, options: Options = {}): OpenContent {
  const folder = contentFolder(files);
  const reported: OpenContent['reported'] = { problems: [], editions: [] };
  const editions = openEditions({
    content: folder.content,
    kept: folder.kept,
    audience: 'public',
    onProblem: (problem) => reported.problems.push(problemLine(problem)),
    onEdition: (edition) => reported.editions.push(edition),
    ...options,
  });
  editions.follow();
  onTestFinished(() => editions.close());
  return { folder, editions, reported };
}
