import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { bodyProblems } from './body-limits';
import { comparedPlaces } from './compared-places';
import { fieldText } from './field-text';
import { type FrontMatter, FrontMatterError, type Place, parseFrontMatter } from './front-matter';
import { defaultText } from './issue-text';
import { type Facts, fileSchemas, type Kind, kinds, type Words } from './kinds';
import { lettersInBody, lettersInWords } from './letters';
import type { Problem, ProblemText } from './problem';
import { type Reference, referencesInBody, referencesInFacts } from './references';
import { strayFields } from './stray-field';

/** One language file that fits its schema. */
export type ParsedFile<K extends Kind = Kind> = {
  facts?: Facts<K>;
  words: Words<K>;
  body: string;
  draft: boolean;
  /** As {@link Text} has it. */
  translationOf?: string;
  references: (Reference & { line: number; column: number })[];
  /** Where the fields stand that are compared with the other files of the folder. */
  places: Readonly<Record<string, Place>>;
  /** SHA-256 of the text: the same words give the same edition on every machine. */
  hash: string;
};

export type FileResult<K extends Kind = Kind> =
  | { ok: true; file: ParsedFile<K> }
  | { ok: false; problems: Problem[]; hash: string };

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

type Fault = ProblemText & Place & { field?: string };

/** Reads one content file from its text. Never throws: what is wrong comes back as problems. */
export function parseFile<K extends Kind>(kind: K, path: string, text: string): FileResult<K> {
  const hash = hashOfText(text);
  const refuse = (faults: readonly Fault[]): FileResult<K> => ({
    ok: false,
    hash,
    problems: faults.map((fault) => ({ file: path, ...fault })),
  });
  try {
    const frontMatter = parseFrontMatter(text);
    const { data, body, bodyLine, locate } = frontMatter;
    const parsed = fileSchemas[kind].safeParse(data, { error: defaultText, reportInput: true });
    if (!parsed.success) return refuse(fieldFaults(kind, parsed.error.issues, frontMatter));
    const { facts, draft = false, translationOf, ...words } = parsed.data;
    if (facts && translationOf !== undefined)
      return refuse([faultAt(['translationOf'], { code: 'field.originalIsNoTranslation' }, frontMatter)]);
    const faults = bodyFaults(kind, body, bodyLine);
    if (faults.length > 0) return refuse(faults);
    const letters = letterFaults(words, body, frontMatter);
    if (letters.length > 0) return refuse(letters);

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
        ...(translationOf !== undefined && { translationOf }),
        references,
        places: comparedPlaces(kind, facts, words, locate),
        hash,
      },
    };
  } catch (error) {
    if (error instanceof FrontMatterError) return refuse([{ line: error.line, column: error.column, ...error.text }]);
    throw error;
  }
}

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

const faultAt = (path: readonly PropertyKey[], text: ProblemText, { locate }: FrontMatter): Fault => ({
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

function bodyFaults(kind: Kind, body: string, bodyLine: number): Fault[] {
  return bodyProblems(body.trimEnd(), kinds[kind].body).map(({ line = 0, code, params }) => ({
    line: bodyLine + line,
    column: 1,
    field: 'body',
    code,
    params: { kind, ...params },
  }));
}

function letterFaults(words: unknown, body: string, { bodyLine, locate }: FrontMatter): Fault[] {
  return [...lettersInWords(words), ...lettersInBody(body)].map(({ path, bodyLine: line, ...text }) => ({
    ...(line === undefined ? locate(path) : { line: bodyLine + line, column: 1 }),
    field: path.map(String).join('.'),
    ...text,
  }));
}
