import { join } from 'node:path';
import { parseFrontMatter } from '../front-matter';
import type { Problem } from '../problem';
import { readText } from '../read-text';
import type { Finding } from './finding';

/** Findings with line and column; only the files that have one are read again. */
export function placeFindings(findings: readonly Finding[], content: string): Problem[] {
  const readers = new Map<string, Place>();
  return findings.map((finding) => {
    const { file, code, params } = finding;
    const place = readers.get(file) ?? placesIn(join(content, file));
    readers.set(file, place);
    return { file, ...place(finding), code, params };
  });
}

type Place = (finding: Finding) => Pick<Problem, 'line' | 'column' | 'field'>;

/** A file that is missing is a finding too. */
const missing: Place = () => ({ line: 1, column: 1 });

function placesIn(path: string): Place {
  let text: string;
  try {
    text = readText(path);
  } catch {
    return missing;
  }
  const { body, bodyLine, locate } = parseFrontMatter(text);
  const emptyLines = body.slice(0, body.length - body.trimStart().length).split('\n').length - 1;
  return ({ path, bodyLine: line = 0 }) =>
    path.length > 0
      ? { ...locate(path), field: path.join('.') }
      : { line: bodyLine + emptyLines + line, column: 1, field: 'body' };
}
