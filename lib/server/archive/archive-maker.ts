import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Edition } from '../../content';
import { type Inputs, withInputs } from '../../content';
import { untracked } from '../../content/queries';
import {
  type ArchiveEntry,
  kitEntries,
  type LeftOut,
  pictureEntries,
  selectedEntries,
} from '../../publish/archive/entries';
import { fileName } from '../../publish/files/names';
import { hrefOf } from '../../routes/href';
import type { ArchiveRoute } from '../../routes/route';
import { Busy, limitedQueue } from '../cache/limited-queue';
import { recentFailures } from '../cache/recent-failures';
import { log } from '../log';
import { makeTaggedPhoto } from '../media/tagged-photos';
import type { MakeFile } from '../render/files';
import type { ArchiveStore } from './archive-store';

/** An archive that lies on this machine, ready to be sent. Plain data. */
export type Archive = {
  /** What a browser saves it as. */
  download: string;
  /** The hash of what is in it, and its ending. */
  name: string;
  keptAt: string;
  /** Something could not be made and is left out: the next who asks may get the whole. */
  isPartial?: true;
  /** What was read of the edition for it. */
  inputs: Inputs;
};

/**
 * Undefined where one of the items is not among what there is.
 *
 * @param current the edition of a moment: it may be another one when the turn of the archive comes.
 */
export type MakeArchive = (current: () => Edition, route: ArchiveRoute) => Promise<Archive | undefined>;

/** An entry that is known by its hash before the archive is written. */
type Hashed = { name: string; sha256: string; bytes(): Promise<Buffer> };

/** Archives are made one at a time: each may hold hundreds of documents. */
const limits = { atOnce: 1, waiting: 20, longestWait: 120_000 };

/**
 * Makes archives and keeps them on disk, under the hash of what is in them: the same content is packed once, whatever
 * edition it comes from, and any part of it can be sent without the rest.
 */
export function archiveMaker(
  siteUrl: string,
  makeFile: MakeFile,
  store: ArchiveStore,
  giveWay?: () => Promise<void>,
): MakeArchive {
  /** What readers put together for themselves keeps nobody waiting for the kit. */
  const queues = { kit: limitedQueue(limits), pictures: limitedQueue(limits), selection: limitedQueue(limits) };
  const failed = recentFailures();

  async function hashed({ name, source }: ArchiveEntry, edition: Edition): Promise<Hashed> {
    if (source.kind === 'text') return ofBytes(name, async () => Buffer.from(source.text));
    if (source.kind !== 'media') return ofBytes(name, async () => (await makeFile(edition, source, giveWay)).bytes);
    const media = edition.media.get(source.name);
    if (!media) throw new Error(`there is no picture ${source.name}`);
    const { sha256 } =
      media.kind === 'tagged-photo' ? await makeTaggedPhoto(media) : { sha256: await hashOfFile(media.keptAt) };
    return { name, sha256, bytes: () => readFile(media.keptAt) };
  }

  /**
   * Makes pictures and documents: by its name, each that could be made. What could not must not cost the others.
   */
  async function madeOf(edition: Edition, entries: readonly ArchiveEntry[]) {
    const known = new Map<string, Hashed>();
    const unmade = new Set<string>();
    for (const entry of picturesFirst(entries)) {
      if (entry.source.kind === 'text') continue;
      const address = hrefOf(entry.source);
      /** A document is made of the words of its edition, a picture is the same in all of them. */
      const key = entry.source.kind === 'media' ? address : `${address} ${untracked(edition).id}`;
      try {
        if (!failed.has(key)) known.set(entry.name, await hashed(entry, edition));
      } catch (error) {
        if (error instanceof Busy) throw error;
        log('file-failed', { file: entry.name, reason: String(error) });
        failed.add(key);
      }
      if (!known.has(entry.name)) unmade.add(address);
    }
    return { known, unmade };
  }

  async function make(
    edition: Edition,
    entries: readonly ArchiveEntry[],
    known: ReadonlyMap<string, Hashed>,
  ): Promise<{ name: string; keptAt: string }> {
    const all: Hashed[] = [];
    for (const entry of entries) all.push(known.get(entry.name) ?? (await hashed(entry, edition)));
    const sums = Buffer.from(all.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
    const name = `${hashOf(sums).slice(0, 32)}.zip`;
    const keptAt = await store.keep(name, [...all, { name: 'SHA256SUMS', bytes: async () => sums }]);
    return { name, keptAt };
  }

  return async (current, route) => {
    // Whoever asks for what is not there is told so at once, and does not wait for the archives of others.
    if (!entriesOf(current(), siteUrl, route)) return undefined;
    return queues[route.kind](async () => {
      // Of an edition that passed meanwhile every document would be set for this archive alone.
      const edition = current();
      const { made, inputs } = await withInputs(edition, async (tracked) => {
        const plan = (leftOut?: LeftOut) => entriesOf(tracked, siteUrl, route, leftOut);
        const whole = plan();
        if (!whole) return undefined;
        const { known, unmade } = await madeOf(tracked, whole);
        const entries = (unmade.size > 0 && plan(unmade)) || whole;
        const isPartial = unmade.size > 0 && { isPartial: true as const };
        return { ...(await make(tracked, entries, known)), download: downloadName(tracked, route), ...isPartial };
      });
      return made && { ...made, inputs };
    });
  };
}

/** What writes a photograph takes much memory; so does the process that sets documents, and ends after them. */
function picturesFirst(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  const isPicture = ({ source }: ArchiveEntry) => source.kind === 'media';
  return [...entries.filter(isPicture), ...entries.filter((entry) => !isPicture(entry))];
}

function entriesOf(edition: Edition, siteUrl: string, route: ArchiveRoute, leftOut?: LeftOut) {
  if (route.kind === 'pictures') return pictureEntries({ edition, locale: route.locale, siteUrl }, leftOut);
  if (route.kind === 'kit') return kitEntries(edition, siteUrl, route.locale, leftOut);
  return selectedEntries(route.items, { edition, locale: route.locale, siteUrl }, leftOut);
}

const archiveNames = {
  kit: 'press-kit',
  pictures: 'pictures',
  selection: 'selection',
} as const satisfies Record<ArchiveRoute['kind'], string>;

function downloadName(edition: Edition, { kind, locale }: ArchiveRoute): string {
  return fileName(edition, [archiveNames[kind]], locale, 'zip');
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function ofBytes(name: string, bytes: () => Promise<Buffer>): Promise<Hashed> {
  return { name, sha256: hashOf(await bytes()), bytes };
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
