import { type Locale, locales } from '../i18n/locales';
import { showingOf, withBoundEmbargo } from './bound-embargo';
import {
  accreditedProblems,
  boundEmbargoProblems,
  folderProblems,
  mediaProblems,
  problemsOfFacts,
  referenceProblems,
  wordProblems,
} from './folder-problems';
import type { Folder, Folders, Item, Items, Text } from './item';
import { type Kind, singleKind } from './kinds';
import { type Targets, targetsAmong } from './named-targets';
import type { ParsedFile } from './parse-file';
import { picturesNamedBy } from './pictures';
import type { Problem } from './problem';
import { sameOr } from './same-item';
import { isWaiting, withinBoth } from './waiting-item';

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
 *
 * @param unread kinds whose items nobody knows now: they stay as they were.
 */
export function assemble(
  folders: Folders,
  previous: Items,
  now: number,
  unread: ReadonlySet<Kind> = new Set(),
): AssembledContent {
  const items = new Map<string, Item>();
  const problemsOf = new Map<string, readonly Problem[]>();
  const targets = targetsAmong(folders, (target) => isOfKind(target, unread));
  for (const [key, folder] of folders) {
    const result = assembleItem(folder, targets, previous.get(key), now, (id) => showingOf(id, folders, previous));
    if (result.problems.length > 0) problemsOf.set(key, result.problems);
    if (result.item) items.set(key, result.item);
  }
  for (const [key, item] of previous) if (unread.has(item.kind)) items.set(key, asHeld(item, now));
  return { items, problems: [...problemsOf.values()].flat(), problemsOf };
}

type Assembled = { item?: Item; problems: Problem[] };

/** Its files are not known: that is the problem, and not that none of them carries facts. */
const isUnread = ({ files, problems }: Folder) => Object.keys(files).length === 0 && problems.length > 0;

/** Made and not written yet: whoever makes a folder is about to put something in it. */
const isEmpty = ({ kind, files, media, waiting, problems }: Folder) =>
  kind !== singleKind && [files, media, waiting, problems].every((some) => Object.keys(some).length === 0);

const isOfKind = (target: string, kinds: ReadonlySet<string>) => kinds.has(target.split('/')[0] ?? '');

const asHeld = (item: Item, now: number): Item => ({ ...item, heldSince: item.heldSince ?? now });

function assembleItem(
  folder: Folder,
  targets: Targets,
  last: Item | undefined,
  now: number,
  showing: (id: string) => ReturnType<typeof showingOf>,
): Assembled {
  const held = last && asHeld(last, now);
  if (isEmpty(folder)) return { problems: folderProblems(folder), item: held };
  const problems = [...folder.problems, ...folderProblems(folder)];
  const fileProblems: Problem[] = [];
  const good: Partial<Record<Locale, ParsedFile>> = {};
  for (const locale of locales) {
    const result = folder.files[locale];
    if (!result) continue;
    const issues = result.ok ? mediaProblems(folder, locale, result.file) : result.problems;
    if (result.ok && issues.length === 0) good[locale] = result.file;
    fileProblems.push(...issues);
    if (result.ok) problems.push(...referenceProblems(folder, locale, result.file, targets));
  }

  const withFacts = locales.filter((locale) => good[locale]?.facts);
  const [original] = withFacts;
  const source = original && good[original];
  const boundTo = source?.facts?.embargoAfter && showing(source.facts.embargoAfter.showing);
  const facts = source?.facts && withBoundEmbargo(source.facts, boundTo);
  if (original && facts) problems.push(...accreditedProblems(folder, original, facts));
  if (original && facts && boundTo) problems.push(...boundEmbargoProblems(folder, original, facts, boundTo));
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
  if (isWaiting(facts, folder)) return { problems, item: held && withinBoth(held, { ...source, facts }) };
  const item = { kind: folder.kind, id: folder.id, original, facts, texts, media: mediaOf(facts, folder) };
  return { problems, item: sameOr(last, item) };
}

function mediaOf(facts: Item['facts'], folder: Folder): Item['media'] {
  return Object.fromEntries(
    picturesNamedBy(folder.kind, facts).flatMap(({ file }) => (folder.media[file] ? [[file, folder.media[file]]] : [])),
  );
}

const toText = ({ words, body, draft, translationOf, hash }: ParsedFile): Text => ({
  words,
  body,
  draft,
  ...(translationOf !== undefined && { translationOf }),
  hash,
});
