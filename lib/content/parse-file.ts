import { createHash } from 'node:crypto';
import { comparedPlaces } from './compared-places';
import { bodyFaults, type Fault, faultAt, fieldFaults, letterFaults } from './file-faults';
import { FrontMatterError, type Place, parseFrontMatter } from './front-matter';
import { defaultText } from './issue-text';
import { type Facts, fileSchemas, type Kind, type Words } from './kinds';
import type { Problem } from './problem';
import { type Reference, referencesInBody, referencesInFacts } from './references';

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
