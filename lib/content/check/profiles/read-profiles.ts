import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fieldFaults } from '../../file-faults';
import { FrontMatterError, parseFrontMatter } from '../../front-matter';
import { defaultText } from '../../issue-text';
import { profilesFolder } from '../../list-folders';
import type { Problem } from '../../problem';
import { readText, Unreadable } from '../../read-text';
import { type Profile, profileSchema } from './profile';

/** The profiles of a content folder: `profiles/<id>/profile.md`, each with its fields alone. */
export function readProfiles(content: string): { profiles: Profile[]; problems: Problem[] } {
  const folder = join(content, profilesFolder);
  const read = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => readProfile(content, `${profilesFolder}/${name}/profile.md`))
    : [];
  return {
    profiles: read.flatMap((each) => (each.ok ? [each.profile] : [])),
    problems: read.flatMap((each) => (each.ok ? [] : each.problems)),
  };
}

type Result = { ok: true; profile: Profile } | { ok: false; problems: Problem[] };

function readProfile(content: string, file: string): Result {
  const refuse = (problems: Omit<Problem, 'file'>[]): Result => ({
    ok: false,
    problems: problems.map((problem) => ({ file, ...problem })),
  });
  try {
    const frontMatter = parseFrontMatter(readText(join(content, file)));
    const parsed = profileSchema.safeParse(frontMatter.data, { error: defaultText, reportInput: true });
    if (parsed.success) return { ok: true, profile: { ...parsed.data, file } };
    return refuse(fieldFaults(undefined, parsed.error.issues, frontMatter));
  } catch (error) {
    if (error instanceof FrontMatterError) return refuse([{ line: error.line, column: error.column, ...error.text }]);
    const text = error instanceof Unreadable ? error.text : ({ code: 'file.unreadable' } as const);
    return refuse([{ line: 1, column: 1, ...text }]);
  }
}
