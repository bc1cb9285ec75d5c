import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Edition } from '../content';
import type { ArchiveAddress } from '../publish/archive/addresses';
import { type ArchiveEntry, kitEntries, selectedEntries } from '../publish/archive/entries';
import { fileName } from '../publish/files/names';
import type { MakeFile } from './files';
import { makeOriginal } from './originals';
import { sizeLimit, zipSize } from './zip';

/** An entry whose size is known; its bytes are fetched when its turn comes. Plain data. */
export type PlannedEntry = ArchiveEntry & { size: number };

export type ArchivePlan = { name: string; size: number; etag: string; entries: PlannedEntry[] };

type Known = { size: number; sha256: string };

export type PlanArchive = (
  edition: Edition,
  address: ArchiveAddress,
  items: readonly string[],
) => Promise<ArchivePlan | undefined>;

/** Plans are made where files are; archives are sent from where readers are answered. */
export function archivePlanner(siteUrl: string, makeFile: MakeFile): PlanArchive {
  async function measure({ source }: ArchiveEntry, edition: Edition): Promise<Known> {
    if ('text' in source) return measureBytes(Buffer.from(source.text));
    if ('file' in source) return measureBytes((await makeFile(edition, source.file)).bytes);
    const media = edition.media.get(source.media);
    if (!media) throw new Error(`there is no picture ${source.media}`);
    return 'tags' in media ? makeOriginal(media) : measureFile(media.keptAt);
  }

  return async (edition, address, items) => {
    const entries = entriesOf(edition, siteUrl, address, items);
    if (!entries) return undefined;
    const known = new Map<ArchiveEntry, Known>();
    for (const entry of picturesFirst(entries)) known.set(entry, await measure(entry, edition));
    const measured = entries.map((entry) => ({ ...entry, ...(known.get(entry) as Known) }));
    const text = measured.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    const planned: PlannedEntry[] = [
      ...measured.map(({ name, source, size }) => ({ name, source, size })),
      { name: 'SHA256SUMS', source: { text }, size: text.length },
    ];
    const size = zipSize(planned);
    if (size > sizeLimit) throw new Error('the archive would be larger than 4 GB: choose less');
    const { sha256 } = measureBytes(Buffer.from(text));
    return { name: nameOf(edition, address), size, etag: `"${sha256.slice(0, 32)}"`, entries: planned };
  };
}

/** What writes a photograph takes much memory; so does the workshop that sets documents, and closes after them. */
function picturesFirst(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  const isPicture = ({ source }: ArchiveEntry) => 'media' in source;
  return [...entries.filter(isPicture), ...entries.filter((entry) => !isPicture(entry))];
}

function entriesOf(edition: Edition, siteUrl: string, address: ArchiveAddress, items: readonly string[]) {
  if (address.kind === 'kit') return kitEntries(edition, siteUrl, address.locale);
  return selectedEntries(items, { edition, locale: address.locale, siteUrl });
}

function nameOf(edition: Edition, { kind, locale }: ArchiveAddress): string {
  return fileName(edition, [kind === 'kit' ? 'press-kit' : 'selection'], locale, 'zip');
}

function measureBytes(bytes: Buffer): Known {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function measureFile(path: string): Promise<Known> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest('hex') };
}
