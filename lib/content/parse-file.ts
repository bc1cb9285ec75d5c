import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { bodyProblems } from './body-limits';
import { FrontMatterError, parseFrontMatter } from './front-matter';
import { type Facts, fileSchemas, type Kind, kinds, type Words } from './kinds';
import { lettersInBody, lettersInWords } from './letters';
import type { Problem } from './problem';
import { misreadText, problemText } from './problem-text';
import { type Reference, referencesInBody, referencesInFacts } from './references';

/** One language file that fits its schema. */
export type ParsedFile<K extends Kind = Kind> = {
  facts?: Facts<K>;
  words: Words<K>;
  body: string;
  draft: boolean;
  references: (Reference & { line: number; column: number })[];
  /** SHA-256 of the text: the same words give the same edition on every machine. */
  hash: string;
};

export type FileResult<K extends Kind = Kind> =
  | { ok: true; file: ParsedFile<K> }
  | { ok: false; problems: Problem[]; hash: string };

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads one content file from its text. Never throws: what is wrong comes back as problems. */
export function parseFile<K extends Kind>(kind: K, path: string, text: string): FileResult<K> {
  const hash = hashOfText(text);
  const refuse = (problems: Omit<Problem, 'file'>[]): FileResult<K> => ({
    ok: false,
    hash,
    problems: problems.map((problem) => ({ file: path, ...problem })),
  });
  try {
    const { data, body, bodyLine, locate } = parseFrontMatter(text);
    const parsed = fileSchemas[kind].safeParse(data, { error: problemText, reportInput: true });
    if (!parsed.success) return refuse(parsed.error.issues.flatMap((issue) => issueProblems(kind, issue, locate)));

    const bodyIssues = bodyProblems(body.trimEnd(), kinds[kind].body);
    if (bodyIssues.length > 0)
      return refuse(
        bodyIssues.map(({ line = 0, message }) => ({ line: bodyLine + line, column: 1, field: 'body', message })),
      );

    const { facts, draft = false, ...words } = parsed.data;
    const letters = [...lettersInWords(words), ...lettersInBody(body)];
    if (letters.length > 0)
      return refuse(
        letters.map(({ path, bodyLine: line, message }) => ({
          ...(line === undefined ? locate(path) : { line: bodyLine + line, column: 1 }),
          field: fieldName(path),
          message,
        })),
      );

    const references = [...referencesInFacts(facts, ['facts']), ...referencesInBody(body)].map((reference) => ({
      ...reference,
      ...(reference.bodyLine === undefined
        ? locate(reference.path)
        : { line: bodyLine + reference.bodyLine, column: 1 }),
    }));
    return {
      ok: true,
      file: {
        facts: facts as Facts<K> | undefined,
        words: words as unknown as Words<K>,
        body: body.trim(),
        draft,
        references,
        hash,
      },
    };
  } catch (error) {
    if (error instanceof FrontMatterError)
      return refuse([{ line: error.line, column: error.column, message: error.message }]);
    throw error;
  }
}

/** zod names all unknown fields of a map in one issue; each gets its own line. */
function issueProblems(
  kind: Kind,
  issue: z.core.$ZodIssue,
  locate: (path: readonly PropertyKey[]) => { line: number; column: number },
) {
  if (issue.code !== 'unrecognized_keys') {
    const isMissing = issue.input === undefined && !issue.message.startsWith('is missing');
    const message = isMissing ? `is missing: ${issue.message}` : issue.message;
    return [
      { ...locate(issue.path), field: fieldName(issue.path), message: misreadText(issue, issue.message) ?? message },
    ];
  }
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    return { ...locate(path), field: fieldName(path), message: strayText(kind, issue, key) };
  });
}

function strayText(kind: Kind, issue: z.core.$ZodIssueUnrecognizedKeys, key: string): string {
  const isFact = issue.path.length === 0 && Object.hasOwn(kinds[kind].facts.shape, key);
  if (isFact) return 'is a fact: write it under facts: in the file of the original language, and only there';
  const isCut = (issue.input as Record<string, unknown> | undefined)?.[key] === null;
  return isCut
    ? `${issue.message}; if a comma within braces has cut it off a text, put the whole text in quotation marks`
    : issue.message;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'front matter';
}
