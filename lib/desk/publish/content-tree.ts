import type { Checkout } from './checkout';
import type { GitOptions } from './git';
import { withIndex } from './lent-index';

/** A file as git has it. */
export type Entry = { mode: string; blob: string };

/** The files of the content in one state, by their paths from the content folder. */
export type ContentTree = ReadonlyMap<string, Entry>;

export const isSameEntry = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one?.blob === other?.blob && one?.mode === other?.mode;

/** Paths that are another file in one than in the other, or only in one. */
export const differingPaths = (one: ContentTree, other: ContentTree): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => !isSameEntry(one.get(path), other.get(path))).sort();

/** The content at a commit; nothing where there is no commit. A commit never changes, and one publication asks often. */
export function treeAt(checkout: Checkout, commit: string | undefined): Promise<ContentTree> {
  if (!commit) return Promise.resolve(new Map());
  const known = checkout.trees.get(commit) ?? readTree(checkout, commit);
  checkout.trees.set(commit, known);
  return known;
}

async function readTree({ prefix, git }: Checkout, commit: string): Promise<ContentTree> {
  const listed = await git(['ls-tree', '-r', '-z', commit, ...(prefix ? ['--', prefix] : [])]);
  return new Map(
    rowsOf(listed).map(([entry, path]) => {
      const [mode = '', , blob = ''] = entry.split(' ');
      return [path.slice(prefix.length), { mode, blob }];
    }),
  );
}

/** What editors and systems leave behind, which is nobody's content. */
const scratchNames = [
  '.*',
  '~*',
  '#*',
  '*~',
  '*.swp',
  '*.tmp',
  '*.bak',
  '*.orig',
  '*.part',
  '*.crdownload',
  'Thumbs.db',
  'desktop.ini',
];

/** The content as it lies in the folder now; what git ignores is not in it. */
export function workingTree(checkout: Checkout): Promise<ContentTree> {
  const { prefix, git } = checkout;
  return withIndex(checkout, 'copy', async (index) => {
    const excluded = scratchNames.map((name) => `:(top,exclude,glob)${prefix}**/${name}`);
    await git(['add', '-A', '--', prefix || '.', ...excluded], index);
    return indexedTree(checkout, index);
  });
}

/** The content as an index has it. */
export async function indexedTree({ prefix, git }: Checkout, index: GitOptions): Promise<ContentTree> {
  const listed = await git(['ls-files', '-s', '-z', ...(prefix ? ['--', prefix] : [])], index);
  return new Map(
    rowsOf(listed).map(([entry, path]) => {
      const [mode = '', blob = ''] = entry.split(' ');
      return [path.slice(prefix.length), { mode, blob }];
    }),
  );
}

/** The tree of a whole commit: the content, and what lies outside of it at another commit. It is asked for twice or more. */
export function wholeTree(checkout: Checkout, outside = '', content: ContentTree): Promise<string> {
  const written = checkout.wholeTrees.get(content) ?? new Map<string, Promise<string>>();
  const tree = written.get(outside) ?? writeWholeTree(checkout, outside, content);
  checkout.wholeTrees.set(content, written.set(outside, tree));
  return tree;
}

function writeWholeTree(checkout: Checkout, outside: string, content: ContentTree): Promise<string> {
  return withIndex(checkout, 'empty', async (index) => {
    if (outside) await checkout.git(['read-tree', outside], index);
    await setIndexed(checkout, await treeAt(checkout, outside), content, index);
    return (await checkout.git(['write-tree'], index)).trim();
  });
}

/** Makes an index that says of the content what `from` says say what `to` says. */
export async function setIndexed(
  { prefix, git }: Checkout,
  from: ContentTree,
  to: ContentTree,
  index: GitOptions,
): Promise<void> {
  const paths = differingPaths(from, to);
  if (paths.length === 0) return;
  const gone = paths
    .filter((path) => !to.has(path))
    .map((path) => `0 ${'0'.repeat(from.get(path)?.blob.length ?? 0)}\t${prefix}${path}\0`);
  const written = paths.flatMap((path) => {
    const entry = to.get(path);
    return entry ? `${entry.mode} ${entry.blob}\t${prefix}${path}\0` : [];
  });
  await git(['update-index', '-z', '--index-info'], { ...index, input: [...gone, ...written].join('') });
}

const rowsOf = (listed: string): [entry: string, path: string][] =>
  listed.split('\0').flatMap((row) => {
    const tab = row.indexOf('\t');
    return tab < 0 ? [] : [[row.slice(0, tab), row.slice(tab + 1)] as [string, string]];
  });
