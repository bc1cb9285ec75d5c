import type { z } from 'zod';
import { bodyProblems } from './body-limits';
import { fieldText } from './field-text';
import type { FrontMatter, Place } from './front-matter';
import { type Kind, kinds } from './kinds';
import { lettersInBody, lettersInWords } from './letters';
import type { ProblemText } from './problem';
import { strayFields } from './stray-field';

/** What is wrong in a file, and where in it. */
export type Fault = ProblemText & Place & { field?: string };

/**
 * zod names all unknown fields of a group in one issue; each gets its own line.
 *
 * @param kind of the item, where the file is one of an item.
 */
export function fieldFaults(
  kind: Kind | undefined,
  issues: readonly z.core.$ZodIssue[],
  frontMatter: FrontMatter,
): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return strayFields(kind, issue, frontMatter).map(({ path, ...text }) => faultAt(path, text, frontMatter));
    const found = { value: valueAt(frontMatter.data, issue.path), written: frontMatter.written(issue.path) };
    return [faultAt(issue.path, fieldText(issue, found), frontMatter)];
  });
}

export const faultAt = (path: readonly PropertyKey[], text: ProblemText, { locate }: FrontMatter): Fault => ({
  ...locate(path),
  field: path.map(String).join('.') || 'front matter',
  ...text,
});

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return data;
  return typeof data === 'object' && data !== null
    ? valueAt((data as Record<PropertyKey, unknown>)[key], rest)
    : undefined;
}

export function bodyFaults(kind: Kind, body: string, bodyLine: number): Fault[] {
  return bodyProblems(body.trimEnd(), kinds[kind].body).map(({ line = 0, code, params }) => ({
    line: bodyLine + line,
    column: 1,
    field: 'body',
    code,
    params: { kind, ...params },
  }));
}

export function letterFaults(words: unknown, body: string, { bodyLine, locate }: FrontMatter): Fault[] {
  return [...lettersInWords(words), ...lettersInBody(body)].map(({ path, bodyLine: line, ...text }) => ({
    ...(line === undefined ? locate(path) : { line: bodyLine + line, column: 1 }),
    field: path.map(String).join('.'),
    ...text,
  }));
}
