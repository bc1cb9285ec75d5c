import { defaultLocale, type Locale, locales } from '../i18n/locales';
import { reservedPressIds } from '../routes/pages';
import { idPattern } from './fields';
import type { Folder, Item } from './item';
import { type Kind, singleKind } from './kinds';
import type { ParsedFile } from './parse-file';
import { missingKeyArt, picturesNamedBy } from './pictures';
import type { Problem } from './problem';
import { isFixedPage, missingTarget } from './references';

const pathOf = ({ kind, id }: Folder) => (kind === singleKind ? kind : `${kind}/${id}`);

function problemAt(folder: Folder, locale: Locale, message: string, field?: string): Problem {
  return { file: `${pathOf(folder)}/${locale}.md`, line: 1, column: 1, ...(field && { field }), message };
}

/** What is wrong with the folder itself. */
export function folderProblems(folder: Folder): Problem[] {
  const refuse = (message: string): Problem[] => [{ file: pathOf(folder), line: 1, column: 1, message }];
  if (!idPattern.test(folder.id) || folder.id.length > 80) {
    return refuse('the name of this folder becomes an address: use small Latin letters, digits and single hyphens');
  }
  if (folder.kind === 'press' && reservedPressIds.includes(folder.id))
    return refuse('this address is taken by a page of the site: rename the folder');
  return [];
}

/** Exactly one file of an item carries its facts. */
export function problemsOfFacts(folder: Folder, withFacts: Locale[], known: boolean): Problem[] {
  if (withFacts.length > 1) {
    const [first, ...others] = withFacts;
    return others.map((locale) =>
      problemAt(
        folder,
        locale,
        `repeats the facts that stand in ${first}.md: remove them from all files but that of the original language`,
        'facts',
      ),
    );
  }
  if (withFacts.length === 1 || known) return [];
  const locale = locales.find((each) => folder.files[each]) ?? defaultLocale;
  return [
    problemAt(
      folder,
      locale,
      'no file of this item carries its facts: write facts: in the file of the original language',
      'facts',
    ),
  ];
}

/** What a text links to and is not there. */
export function referenceProblems(
  folder: Folder,
  locale: Locale,
  file: ParsedFile,
  isThere: (target: string) => boolean,
): Problem[] {
  return file.references
    .filter(({ target }) => !isFixedPage(target) && !isThere(target))
    .map(({ target, path, line, column }) => ({
      file: `${pathOf(folder)}/${locale}.md`,
      line,
      column,
      field: path.map(String).join('.') || 'body',
      message: missingTarget(target),
    }));
}

function whyMissing(folder: Folder, file: string): string {
  const isRefused = folder.problems.some((problem) => problem.file === `${pathOf(folder)}/${file}`);
  return isRefused
    ? `the picture ${file} cannot be shown: mend what is said of it, or name another`
    : `there is no picture ${file} in this folder: add it or correct the name`;
}

/** Pictures that the facts name and that are not there. */
export function mediaProblems(folder: Folder, locale: Locale, { facts }: ParsedFile): Problem[] {
  if (!facts) return [];
  const missing = picturesNamedBy(facts).filter(({ file }) => !folder.media[file] && !folder.waiting[file]);
  return [
    ...missing.map(({ file, field }) => problemAt(folder, locale, whyMissing(folder, file), field)),
    ...missingKeyArt(facts).map(({ field, id }) =>
      problemAt(folder, locale, `there is no artwork ${id}: add it under artwork or correct the name`, field),
    ),
  ];
}

/** Fields in which the facts give ids and each language the words for them. */
const wordsById: Partial<Record<Kind, readonly string[]>> = {
  story: ['timeline'],
  film: ['factSheet', 'artwork'],
  press: ['corrections'],
};

/** Ids of the facts that a language has no words for, and words for what is not among the facts. */
export function wordProblems(folder: Folder, locale: Locale, facts: Item['facts'], file: ParsedFile): Problem[] {
  return (wordsById[folder.kind] ?? []).flatMap((field) => {
    const ids = (facts as unknown as Record<string, { id: string }[]>)[field]?.map(({ id }) => id) ?? [];
    const words = Object.keys((file.words as unknown as Record<string, object>)[field] ?? {});
    return [
      ...ids
        .filter((id) => !words.includes(id))
        .map((id) => problemAt(folder, locale, `has no words for ${id}: add them`, `${field}.${id}`)),
      ...words
        .filter((id) => !ids.includes(id))
        .map((id) =>
          problemAt(folder, locale, 'is not among the facts: correct the name or add it there', `${field}.${id}`),
        ),
    ];
  });
}
