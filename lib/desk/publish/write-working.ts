import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EditError } from '../edit/edit-error';
import { keepVersion } from '../edit/files/history';
import { withLock } from '../edit/files/lock';
import type { DeskPlaces } from '../edit/files/places';
import { hashOf } from '../edit/files/read-item';
import { writeWhole } from '../edit/files/write-whole';
import type { Checkout } from './checkout';
import { type ContentTree, differingPaths } from './content-tree';
import { PublishFailure } from './failure';
import { askGit } from './git';
import { failureOf } from './git-words';

type Write = { path: string; place: string; before: Uint8Array | undefined; after: Uint8Array | undefined };

/**
 * Makes the content folder say what `to` says. What a file said goes into its history.
 *
 * @returns the paths that were written; undefined where the folder is no longer what `from` says, and nothing was.
 */
export async function writeWorking(
  checkout: Checkout,
  from: ContentTree,
  to: ContentTree,
): Promise<string[] | undefined> {
  const { places } = checkout;
  const writes: Write[] = [];
  for (const path of differingPaths(from, to)) {
    const place = placeOf(places, path);
    const before = bytesAt(place);
    if ((await blobOf(checkout, path, before)) !== from.get(path)?.blob) return undefined;
    writes.push({ path, place, before, after: await checkedOut(checkout, path, to) });
  }
  return withLock(places, () => {
    if (!writes.every(({ place, before }) => isSame(bytesAt(place), before))) return undefined;
    for (const write of writes) carryOut(places, write);
    return writes.map(({ path }) => path);
  });
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one && other ? Buffer.compare(one, other) === 0 : one === other;

function carryOut(places: DeskPlaces, { path, place, before, after }: Write): void {
  if (before) keepFormer(places, path, before);
  if (after) {
    mkdirSync(dirname(place), { recursive: true });
    writeWhole(place, after);
  } else {
    rmSync(place);
    removeEmpty(dirname(place), resolve(places.content));
  }
}

/** Whatever is no text of an item has no history: it lies beside, by the hash of what it said. */
function keepFormer(places: DeskPlaces, path: string, bytes: Uint8Array): void {
  try {
    keepVersion(places, path, bytes);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const place = join(places.store, 'replaced', `${hashOf(bytes).slice(0, 16)}-${path.replaceAll('/', '.')}`);
    mkdirSync(dirname(place), { recursive: true });
    writeWhole(place, bytes);
  }
}

function removeEmpty(folder: string, end: string): void {
  if (resolve(folder) === end || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), end);
}

/** @throws {PublishFailure} where a link lies on the way, which could lead out of the content. */
function placeOf({ content }: DeskPlaces, path: string): string {
  let place = content;
  for (const name of path.split('/')) {
    place = join(place, name);
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) throw new PublishFailure('link', path);
  }
  return place;
}

function bytesAt(place: string): Uint8Array | undefined {
  return lstatSync(place, { throwIfNoEntry: false })?.isFile() ? readFileSync(place) : undefined;
}

async function blobOf(
  { prefix, git }: Checkout,
  path: string,
  bytes: Uint8Array | undefined,
): Promise<string | undefined> {
  return bytes && (await git(['hash-object', `--path=${prefix}${path}`, '--stdin'], { input: bytes })).trim();
}

/** The file as git would check it out here: with the line ends, and from the store, that its attributes name. */
async function checkedOut(
  { root, prefix }: Checkout,
  path: string,
  tree: ContentTree,
): Promise<Uint8Array | undefined> {
  const entry = tree.get(path);
  if (!entry) return undefined;
  if (!entry.mode.startsWith('100')) throw new PublishFailure('link', path);
  const answer = await askGit(root, ['cat-file', '--filters', `--path=${prefix}${path}`, entry.blob]);
  if (answer.code !== 0) throw failureOf(answer);
  return answer.out;
}
