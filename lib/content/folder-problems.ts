import slugify from '@sindresorhus/slugify';
import { defaultLocale, type Locale, locales } from '../i18n/locales';
import type { ProblemText } from '../i18n/problem-messages';
import { reservedPressIds } from '../routes/pages';
import { openEnd } from './bound-embargo';
import { idPattern } from './fields';
import type { Folder, Item } from './item';
import { type Facts, singleKind } from './kinds';
import type { Targets } from './named-targets';
import { nearestWord } from './nearest-word';
import type { ParsedFile } from './parse-file';
import { missingKeyArt, picturesNamedBy } from './pictures';
import type { Problem } from './problem';
import { accreditedFrom } from './visibility';
import { fieldsOfWords, wordsById } from './words-by-id';

const pathOf = ({ kind, id }: Folder) => (kind === singleKind ? kind : `${kind}/${id}`);

/** What is wrong in one language file of a folder, at a field or the nearest above it that is there. */
function problemAt(folder: Folder, locale: Locale, field: string, text: ProblemText): Problem {
  const result = folder.files[locale];
  const places = result?.ok ? result.file.places : {};
  const parents = field.split('.').map((_, index, keys) => keys.slice(0, keys.length - index).join('.'));
  const place = [...parents, ''].flatMap((name) => places[name] ?? [])[0];
  return { file: `${pathOf(folder)}/${locale}.md`, ...(place ?? { line: 1, column: 1 }), field, ...text };
}

/** What is wrong with the folder itself. */
export function folderProblems(folder: Folder): Problem[] {
  const { kind, id } = folder;
  const refuse = (text: ProblemText): Problem[] => [{ file: pathOf(folder), line: 1, column: 1, ...text }];
  if (!idPattern.test(id) || id.length > 80)
    return refuse({ code: 'folder.name', params: { example: slugify(id).slice(0, 80) || 'opening-night' } });
  if (kind === 'press' && reservedPressIds.includes(id))
    return refuse({ code: 'folder.taken', params: { example: `${id}-release` } });
  return [];
}

/** Exactly one file of an item carries its facts. */
export function problemsOfFacts(folder: Folder, withFacts: Locale[], known: boolean): Problem[] {
  const [first, ...others] = withFacts;
  if (others.length > 0)
    return others.map((locale) =>
      problemAt(folder, locale, 'facts', { code: 'folder.factsTwice', params: { file: `${first}.md` } }),
    );
  if (first || known) return [];
  const written = locales.find((each) => folder.files[each]);
  if (!written && folder.kind === singleKind)
    return [
      problemAt(folder, defaultLocale, 'facts', { code: 'folder.noFilm', params: { file: `${defaultLocale}.md` } }),
    ];
  return [problemAt(folder, written ?? defaultLocale, 'facts', { code: 'folder.noFacts' })];
}

/** What a text links to and is not there. */
export function referenceProblems(folder: Folder, locale: Locale, file: ParsedFile, targets: Targets): Problem[] {
  return file.references.flatMap(({ target, path, line, column }) => {
    const fault = targets.fault(target);
    const field = path.map(String).join('.') || 'body';
    return fault ? [{ file: `${pathOf(folder)}/${locale}.md`, line, column, field, ...fault }] : [];
  });
}

/** A showing that does not say when it begins ends no embargo, nor does one that is cancelled. */
export function boundEmbargoProblems(
  folder: Folder,
  locale: Locale,
  facts: Item['facts'],
  showing: Pick<Facts<'release-dates'>, 'status'>,
): Problem[] {
  if (!facts.embargoAfter || facts.embargoUntil !== openEnd) return [];
  const params = { target: `release-dates/${facts.embargoAfter.showing}` };
  const code = showing.status === 'cancelled' ? 'folder.showingCancelled' : 'folder.noShowingHour';
  return [problemAt(folder, locale, 'facts.embargoAfter.showing', { code, params })];
}

/** A first moment that does not come before the end of an embargo opens nothing to anybody. */
export function accreditedProblems(folder: Folder, locale: Locale, facts: Item['facts']): Problem[] {
  const from = accreditedFrom({ kind: folder.kind, facts });
  const isBefore = facts.embargoUntil !== undefined && from < Date.parse(facts.embargoUntil);
  if (from === Infinity || isBefore) return [];
  return [problemAt(folder, locale, 'facts.accreditedFrom', { code: 'folder.accreditedTooLate' })];
}

function whyMissing(folder: Folder, file: string, named: readonly string[]): ProblemText {
  const isRefused = folder.problems.some((problem) => problem.file === `${pathOf(folder)}/${file}`);
  if (isRefused) return { code: 'folder.refusedPicture', params: { file } };
  const others = Object.keys({ ...folder.media, ...folder.waiting }).filter((name) => !named.includes(name));
  const near = nearestWord(file, others);
  return near
    ? { code: 'folder.noPictureNear', params: { file, near } }
    : { code: 'folder.noPicture', params: { file } };
}

/** Pictures that the facts name and that are not there. */
export function mediaProblems(folder: Folder, locale: Locale, { facts }: ParsedFile): Problem[] {
  if (!facts) return [];
  const pictures = picturesNamedBy(folder.kind, facts);
  const named = pictures.map(({ file }) => file);
  const missing = pictures.filter(({ file }) => !folder.media[file] && !folder.waiting[file]);
  return [
    ...missing.map(({ file, field }) => problemAt(folder, locale, field, whyMissing(folder, file, named))),
    ...missingKeyArt(folder.kind, facts).map(({ field, id }) =>
      problemAt(folder, locale, field, { code: 'folder.noArtwork', params: { id } }),
    ),
  ];
}

/** Ids of the facts that a language has no words for, and words for what is not among the facts. */
export function wordProblems(folder: Folder, locale: Locale, facts: Item['facts'], file: ParsedFile): Problem[] {
  return (wordsById[folder.kind] ?? []).flatMap((field) => {
    const ids = (facts as unknown as Record<string, { id: string }[]>)[field]?.map(({ id }) => id) ?? [];
    const words = Object.keys((file.words as unknown as Record<string, object>)[field] ?? {});
    const values = fieldsOfWords(folder.kind, field);
    const code = values.length > 0 ? 'folder.noWords' : 'folder.noWord';
    return [
      ...ids
        .filter((id) => !words.includes(id))
        .map(
          (id) =>
            ({ field: `${field}.${id}`, text: { code, params: { id, field: `${field}.${id}`, values } } }) as const,
        ),
      ...words
        .filter((id) => !ids.includes(id))
        .map((id) => ({ field: `${field}.${id}`, text: { code: 'folder.noFact', params: { id, field } } }) as const),
    ].map(({ field: name, text }) => problemAt(folder, locale, name, text));
  });
}
