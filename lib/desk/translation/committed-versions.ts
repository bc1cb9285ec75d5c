import type { DeskPlaces } from '../edit/files/places';
import { PublishFailure } from '../publish/failure';
import { askGit } from '../publish/git';

/** How many of the last commits that changed a file are looked through. */
const mostCommits = 200;

/** What a file said after each of the last commits that changed it, the latest first; nothing where it lies in no checkout. */
export async function committedVersions({ content }: DeskPlaces, file: string): Promise<Uint8Array[]> {
  try {
    const log = await askGit(content, ['log', '--format=%H', `--max-count=${mostCommits}`, '--', file]);
    const commits = log.out.toString('utf8').split('\n').filter(Boolean);
    if (log.code !== 0 || commits.length === 0) return [];
    const input = commits.map((commit) => `${commit}:./${file}\n`).join('');
    const { out } = await askGit(content, ['cat-file', '--batch'], { input });
    return blobsIn(out);
  } catch (error) {
    if (error instanceof PublishFailure) return [];
    throw error;
  }
}

/** What `git cat-file --batch` prints; a commit that removed the file has no blob of it. */
function blobsIn(out: Buffer): Uint8Array[] {
  const blobs: Uint8Array[] = [];
  for (let start = 0; start < out.length; ) {
    const end = out.indexOf('\n', start);
    const [, size] = / blob (\d+)$/.exec(out.toString('utf8', start, end)) ?? [];
    const length = Number(size ?? 0);
    if (size !== undefined) blobs.push(out.subarray(end + 1, end + 1 + length));
    start = size === undefined ? end + 1 : end + 1 + length + 1;
  }
  return blobs;
}
