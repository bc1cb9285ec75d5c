import { assemble } from '../assemble';
import type { Folder } from '../item';
import { type Problem, problemLine } from '../problem';
import { type Places, readAllFolders } from '../read-folders';
import { placeFindings } from './place-findings';
import { rules } from './rules';
import { writtenTexts } from './written-texts';

export type Report = {
  /** Language files that were read. */
  files: number;
  /** By file and line. */
  problems: Problem[];
};

/** Everything that is wrong in a content folder: what the schemas refuse, and what the rules find in the rest. */
export function checkContent(places: Places): Report {
  const { folders, problems: strays } = readAllFolders(places);
  const { items: assembled, problems: refused } = assemble(folders, new Map(), 0);
  const items = [...assembled.values()];
  const content = { items, texts: writtenTexts(items) };
  // A file that the schemas refuse is not among the items: to a rule it looks as if nobody had written it.
  const unread = new Set(refused.map(({ file }) => file));
  const findings = rules.flatMap((rule) => rule(content)).filter(({ file }) => !unread.has(file));
  const problems = [...strays, ...refused, ...placeFindings(findings, places.content)].sort(byPlace);
  return { files: [...folders.values()].reduce((sum, folder) => sum + filesIn(folder), 0), problems };
}

const filesIn = ({ files }: Folder) => Object.keys(files).length;

function byPlace(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}

/** What the command prints: a line for each problem, and how many there are. */
export function reportText({ files, problems }: Report): string {
  const counted =
    problems.length === 0 ? 'no problem' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return [...problems.map(problemLine), `${files} files checked, ${counted}`].join('\n');
}
