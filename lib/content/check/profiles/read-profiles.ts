import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FrontMatterError, parseFrontMatter } from '../../front-matter';
import { defaultText } from '../../issue-text';
import { fieldFaults } from '../../parse-file';
import type { Problem } from '../../problem';
import { profilesFolder } from '../../read-folders';
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
    profiles: read.flatMap((each) => ('name' in each ? [each] : [])),
    problems: read.flatMap((each) => ('name' in each ? [] : each.problems)),
  };
}

function readProfile(content: string, file: string): Profile | { problems: Problem[] } {
  try {
    const frontMatter = parseFrontMatter(readText(join(content, file)));
    const parsed = profileSchema.safeParse(frontMatter.data, { error: defaultText, reportInput: true });
    if (parsed.success) return { ...parsed.data, file };
    return { problems: fieldFaults(undefined, parsed.error.issues, frontMatter).map((fault) => ({ file, ...fault })) };
  } catch (error) {
    if (error instanceof FrontMatterError)
      return { problems: [{ file, line: error.line, column: error.column, ...error.text }] };
    const text = error instanceof Unreadable ? error.text : ({ code: 'file.unreadable' } as const);
    return { problems: [{ file, line: 1, column: 1, ...text }] };
  }
}
