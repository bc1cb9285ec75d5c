import { isDeepStrictEqual } from 'node:util';
import { defaultLocale, type Locale, locales } from '../i18n/locales';
import { reservedPressIds } from '../i18n/routes';
import { idPattern } from './fields';
import { type Facts, type Kind, singleKind, type Words } from './kinds';
import type { MediaFile } from './media';
import type { FileResult, ParsedFile } from './parse-file';
import { missingKeyArt, picturesNamedBy } from './pictures';
import type { Problem } from './problem';
import { isFixedPage, missingTarget } from './references';

/** An item in the languages it is written in; drafts of translations are among them. */
export type Item<K extends Kind = Kind> = {
  kind: K;
  id: string;
  /** The language of the file that carries the facts. */
  original: Locale;
  facts: Facts<K>;
  texts: Partial<Record<Locale, Text<K>>>;
  /** The pictures its facts name, by file name. */
  media: Record<string, MediaFile>;
  /** Epoch milliseconds since which its facts cannot be read; from then on it may disappear but not appear. */
  heldSince?: number;
};

export type Text<K extends Kind = Kind> = { words: Words<K>; body: string; draft: boolean; hash: string };

/** What lies in one item's folder. */
export type Folder = {
  kind: Kind;
  id: string;
  files: Partial<Record<Locale, FileResult>>;
  media: Record<string, MediaFile>;
  /** Pictures that have not been decoded yet. */
  waiting: Record<string, MediaFile>;
  problems: Problem[];
};

/** By `kind/id`. */
export type Folders = ReadonlyMap<string, Folder>;
export type Items = ReadonlyMap<string, Item>;

export const keyOf = (kind: Kind, id: string) => `${kind}/${id}`;

export type AssembledContent = {
  items: Items;
  problems: Problem[];
  /** By item, those of its problems; what is no item's stands under no key. */
  problemsOf: ReadonlyMap<string, readonly Problem[]>;
};

/**
 * Puts the language files of every folder together. A file with a problem keeps what it last said; an item whose
 * facts were never readable is left out. No item is left out because of another one's problem, and a reference that
 * leads nowhere costs the link, not the item.
 */
export function assemble(folders: Folders, previous: Items, now: number): AssembledContent {
  const items = new Map<string, Item>();
  const problemsOf = new Map<string, readonly Problem[]>();
  for (const [key, folder] of folders) {
    const result = assembleItem(folder, folders, previous.get(key), now);
    if (result.problems.length > 0) problemsOf.set(key, result.problems);
    if (result.item) items.set(key, result.item);
  }
  return { items, problems: [...problemsOf.values()].flat(), problemsOf };
}

type Assembled = { item?: Item; problems: Problem[] };

/** Its files are not known: that is the problem, and not that none of them carries facts. */
const isUnread = ({ files, problems }: Folder) => Object.keys(files).length === 0 && problems.length > 0;

function assembleItem(folder: Folder, folders: Folders, last: Item | undefined, now: number): Assembled {
  const held = last && { ...last, heldSince: last.heldSince ?? now };
  const problems = [...folder.problems, ...folderProblems(folder)];
  const fileProblems: Problem[] = [];
  const good: Partial<Record<Locale, ParsedFile>> = {};
  for (const locale of locales) {
    const result = folder.files[locale];
    if (!result) continue;
    const issues = result.ok ? mediaProblems(folder, locale, result.file) : result.problems;
    if (result.ok && issues.length === 0) good[locale] = result.file;
    fileProblems.push(...issues);
    if (result.ok) problems.push(...referenceProblems(folder, locale, result.file, folders));
  }

  const withFacts = locales.filter((locale) => good[locale]?.facts);
  const [original] = withFacts;
  const source = original && good[original];
  const facts = source?.facts;
  problems.push(...fileProblems, ...problemsOfFacts(folder, withFacts, fileProblems.length > 0 || isUnread(folder)));
  if (!original || !source || !facts || withFacts.length > 1 || folderProblems(folder).length > 0) {
    return { problems, item: held };
  }

  const texts: Item['texts'] = {};
  for (const locale of locales) {
    const file = good[locale];
    const issues = file ? wordProblems(folder, locale, facts, file) : [];
    problems.push(...issues);
    const text = file && issues.length === 0 ? toText(file) : folder.files[locale] && last?.texts[locale];
    if (text) texts[locale] = text;
  }
  if (wordProblems(folder, original, facts, source).length > 0) return { problems, item: held };
  if (isWaiting(facts, folder)) return { problems, item: held && withinBoth(held, source) };
  const item = { kind: folder.kind, id: folder.id, original, facts, texts, media: mediaOf(facts, folder) };
  return { problems, item: sameOr(last, item) };
}

/**
 * What an item says the same as before is the same object as before, and so is the item itself: two editions are
 * compared by that.
 */
function sameOr(last: Item | undefined, item: Item): Item {
  if (!last) return item;
  const kept = <T>(before: T, now: T): T => (isDeepStrictEqual(before, now) ? before : now);
  const texts = Object.fromEntries(
    Object.entries(item.texts).map(([locale, text]) => [locale, keptText(last.texts[locale as Locale], text)]),
  );
  const next = { ...item, facts: kept(last.facts, item.facts), media: kept(last.media, item.media), texts };
  const isLast =
    last.heldSince === undefined &&
    last.original === next.original &&
    last.facts === next.facts &&
    last.media === next.media &&
    locales.every((locale) => last.texts[locale] === texts[locale]);
  return isLast ? last : next;
}

function keptText(last: Text | undefined, text: Text): Text {
  if (!last) return text;
  if (last.hash === text.hash) return last;
  return isDeepStrictEqual(last.words, text.words) ? { ...text, words: last.words } : text;
}

function mediaOf(facts: Item['facts'], folder: Folder): Item['media'] {
  return Object.fromEntries(
    picturesNamedBy(facts).flatMap(({ file }) => (folder.media[file] ? [[file, folder.media[file]]] : [])),
  );
}

const toText = ({ words, body, draft, hash }: ParsedFile): Text => ({ words, body, draft, hash });

const pathOf = ({ kind, id }: Folder) => (kind === singleKind ? kind : `${kind}/${id}`);

function problemAt(folder: Folder, locale: Locale, message: string, field?: string): Problem {
  return { file: `${pathOf(folder)}/${locale}.md`, line: 1, column: 1, ...(field && { field }), message };
}

function folderProblems(folder: Folder): Problem[] {
  const refuse = (message: string): Problem[] => [{ file: pathOf(folder), line: 1, column: 1, message }];
  if (!idPattern.test(folder.id) || folder.id.length > 80) {
    return refuse('the name of this folder becomes an address: use small Latin letters, digits and single hyphens');
  }
  if (folder.kind === 'press' && reservedPressIds.includes(folder.id))
    return refuse('this address is taken by a page of the site: rename the folder');
  return [];
}

function problemsOfFacts(folder: Folder, withFacts: Locale[], known: boolean): Problem[] {
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

function referenceProblems(folder: Folder, locale: Locale, file: ParsedFile, folders: Folders): Problem[] {
  return file.references
    .filter(({ target }) => !isFixedPage(target) && !folders.has(target))
    .map(({ target, path, line, column }) => ({
      file: `${pathOf(folder)}/${locale}.md`,
      line,
      column,
      field: path.map(String).join('.') || 'body',
      message: missingTarget(target),
    }));
}

/** A picture is new and has not been decoded: soon it will be, and nothing is wrong until then. */
const isWaiting = (facts: Item['facts'], folder: Folder) =>
  picturesNamedBy(facts).some(({ file }) => folder.waiting[file]);

/**
 * An item as it was, until its new pictures are decoded: words and pictures of two days are never mixed. It is public
 * only while it would be as it was and as it will be.
 */
function withinBoth(item: Item, { facts = item.facts, draft }: ParsedFile): Item {
  const text = item.texts[item.original];
  return {
    ...item,
    facts: {
      ...item.facts,
      embargoUntil: ofInstants([item.facts.embargoUntil, facts.embargoUntil, facts.publishAt], Math.max),
      withdrawAt: ofInstants([item.facts.withdrawAt, facts.withdrawAt], Math.min),
    },
    texts: { ...item.texts, ...(text && draft && { [item.original]: { ...text, draft } }) },
  };
}

function ofInstants(instants: readonly (string | undefined)[], choose: (...times: number[]) => number) {
  const times = instants.flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)]));
  return times.length === 0 ? undefined : new Date(choose(...times)).toISOString();
}

function whyMissing(folder: Folder, file: string): string {
  const isRefused = folder.problems.some((problem) => problem.file === `${pathOf(folder)}/${file}`);
  return isRefused
    ? `the picture ${file} cannot be shown: mend what is said of it, or name another`
    : `there is no picture ${file} in this folder: add it or correct the name`;
}

function mediaProblems(folder: Folder, locale: Locale, { facts }: ParsedFile): Problem[] {
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

function wordProblems(folder: Folder, locale: Locale, facts: Item['facts'], file: ParsedFile): Problem[] {
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
