import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename } from 'node:path';
import { writeMetadata } from '@uswriting/exiftool';
import type { TaggedPhoto } from '../content';
import { withMetadata } from './media/svg-metadata';
import { type MadeTaggedPhoto, madeAt } from './media/tagged-photos';

/** A process of its own, in which one photograph is written. Readers go first. */
setPriority(5);

/**
 * All that the file says of itself goes, place and camera included; what its colours and its upright position need
 * stays, where it is said (that it is not is no warning). The name of the tool would change with its version.
 */
const clearing = [
  '-q',
  '-q',
  '-all=',
  '--icc_profile:all',
  '-tagsfromfile',
  '@',
  '-Orientation',
  '-ColorSpaceTags',
  '-XMPToolkit=',
];

/** @throws {Error} with what ExifTool says. */
async function write({ madeFrom, keptAt, tags }: TaggedPhoto): Promise<void> {
  const bytes = madeFrom.endsWith('.svg')
    ? Buffer.from(withMetadata(readFileSync(madeFrom, 'utf8'), tags))
    : await withTags(madeFrom, tags);
  const made: MadeTaggedPhoto = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  writeWhole(keptAt, bytes);
  writeWhole(madeAt({ keptAt }), JSON.stringify(made));
}

async function withTags(madeFrom: string, tags: TaggedPhoto['tags']): Promise<Uint8Array> {
  const photo = { name: basename(madeFrom), data: new Uint8Array(readFileSync(madeFrom)) };
  const written = await writeMetadata(photo, tags, { args: clearing });
  if (!written.success) throw new Error(written.error);
  return new Uint8Array(written.data);
}

function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

try {
  await write(JSON.parse(process.argv[2] ?? '') as TaggedPhoto);
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 1;
}
