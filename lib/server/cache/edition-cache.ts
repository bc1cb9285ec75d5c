import type { Inputs } from '../../content';
import type { ArchiveAddress } from '../../publish/archive/addresses';
import type { Archive } from '../archive/archive-maker';
import { type Addresses, addressesOf, isSearch } from '../http/addresses';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import type { Renderer } from '../ipc/renderer-client';
import { type Answer, sizeOf } from '../render/answer';
import { type Changed, makeCarryOverCache } from './carry-over-cache';
import { limitedQueue } from './limited-queue';
import { byDemand, type Readers, warmUp } from './warm-up';

/** Bytes. The site of a film with 300 press releases in three languages fits in. */
const roomForPages = 32 * 1024 * 1024;

/** Bytes. Answers to searches have a place of their own, so that they cannot push out the pages. */
const roomForSearches = 4 * 1024 * 1024;

/** Searches that may wait for their turn. Each takes some 30 ms: the last of them waits four seconds. */
const waitingSearches = 120;

/** Pages and files that may wait for the renderer, and how many it works at. */
const waitingPages = 400;
const atOnce = 8;

/** How many archives it is remembered of where they lie. */
const archivesKnown = 1000;

type KnownArchive = { made: Archive | undefined; inputs?: Inputs };

const archiveKey = (path: string, items: readonly string[]) => [path, ...items].join('\n');

/** Everything that is kept for the current edition. */
export type EditionCache = {
  addresses: Addresses;
  /** What is ready now. */
  ready(page: string): Answer | undefined;
  /**
   * @throws {Busy} when too much is waiting already.
   * @throws {EditionPassed} when the edition passed on the way and the answer with it.
   */
  get(page: string): Promise<Answer>;
  /** Undefined where one of the items is not among what there is. */
  archive(path: string, address: ArchiveAddress, items: readonly string[]): Promise<Archive | undefined>;
  /** To be made anew when it is next asked for. */
  forgetArchive(path: string, items: readonly string[]): void;
};

/** What is kept, from one edition to the next. */
export type EditionCaches = {
  /** To be told of every edition: what changed on the way to it is forgotten, the rest is carried over. */
  begin(edition: EditionSnapshot, changed: Changed): EditionCache;
  /** Of an edition that it was not told of, nothing is carried over. */
  of(edition: EditionSnapshot): EditionCache;
};

export function editionCaches({ render, archive }: Pick<Renderer, 'render' | 'archive'>): EditionCaches {
  const pages = makeCarryOverCache<Answer>({ maxSize: roomForPages, sizeOf });
  const searches = makeCarryOverCache<Answer>({ maxSize: roomForSearches, sizeOf });
  const archives = makeCarryOverCache<KnownArchive>({ maxSize: archivesKnown, sizeOf: () => 1 });
  const pageQueue = limitedQueue({ atOnce, waiting: waitingPages });
  const searchQueue = limitedQueue({ atOnce: 1, waiting: waitingSearches });
  const readers: Readers = { lastAsked: 0, waiting: 0, demand: new Map() };
  let current: { id: string; cache: EditionCache } | undefined;

  function begin(edition: EditionSnapshot, changed: Changed): EditionCache {
    if (current?.id === edition.id) return current.cache;
    pages.begin(changed);
    searches.begin('everything');
    archives.begin(changed);
    const { id } = edition;
    const get = (page: string) =>
      isSearch(page)
        ? searches.get(page, () => searchQueue(() => render(id, page)))
        : pages.get(page, () => pageQueue(() => render(id, page)));
    const addresses = addressesOf(edition);
    const cache: EditionCache = {
      addresses,
      ready: (page) => (isSearch(page) ? searches : pages).ready(page),
      get: (page) => {
        readers.waiting += 1;
        if (!isSearch(page)) readers.demand.set(page, (readers.demand.get(page) ?? 0) + 1);
        return get(page).finally(() => {
          readers.waiting -= 1;
        });
      },
      archive: async (path, address, items) => {
        const make = () => archive(id, address, items).then((made) => ({ made, inputs: made?.inputs }));
        return (await archives.get(archiveKey(path, items), make)).made;
      },
      forgetArchive: (path, items) => archives.forget(archiveKey(path, items)),
    };
    current = { id, cache };
    void warmUp(byDemand(addresses.sitemap, readers.demand), {
      isReady: (page) => pages.ready(page) !== undefined,
      make: get,
      isWanted: () => current?.cache === cache && pages.hasRoom(),
      readers,
    });
    return cache;
  }

  return {
    begin,
    of: (edition) => {
      readers.lastAsked = Date.now();
      return current?.id === edition.id ? current.cache : begin(edition, 'everything');
    },
  };
}
