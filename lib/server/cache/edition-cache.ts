import type { Inputs } from '../../content';
import { hrefOf } from '../../routes/href';
import { listedRoutes } from '../../routes/listed';
import { isFileRoute, renderedKindOf } from '../../routes/rendered-kinds';
import type { ArchiveRoute, RenderedRoute } from '../../routes/route';
import type { Archive } from '../archive/archive-maker';
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

/** Pages that may wait for the renderer, files that may do so, and how many of each it works at. */
const waitingPages = 400;
const waitingFiles = 100;
const atOnce = 8;

/** Milliseconds that a reader waits for the turn of what is asked for. */
const longestWait = 30_000;

/** Bytes of what is known of archives. Their keys come from readers, who may have ticked anything. */
const roomForArchives = 2 * 1024 * 1024;

type KnownArchive = { made: Archive | undefined; inputs?: Inputs };

const sizeOfKnown = ({ inputs }: KnownArchive, key: string) => key.length + (inputs?.byteLength ?? 0) + 512;

/** Everything that is kept for the current edition. */
export type EditionCache = {
  /** What is ready now. */
  ready(route: RenderedRoute): Answer | undefined;
  /**
   * @throws {Busy} when too much is waiting already.
   * @throws {EditionPassed} when the edition passed on the way and the answer with it.
   */
  get(route: RenderedRoute): Promise<Answer>;
  /** Undefined where one of the items is not among what there is. */
  archive(route: ArchiveRoute): Promise<Archive | undefined>;
  /** To be made anew when it is next asked for. */
  forgetArchive(route: ArchiveRoute): void;
};

/** What is kept, from one edition to the next. */
export type EditionCaches = {
  /** To be told of every edition: what changed on the way to it is forgotten, the rest is carried over. */
  begin(edition: EditionSnapshot, changed: Changed): EditionCache;
  /** Of an edition that it was not told of, nothing is carried over. */
  of(edition: EditionSnapshot): EditionCache;
  /** How many readers wait for something that is being made, and the bytes of what is ready. */
  load(): { waiting: number; bytes: Record<'pages' | 'searches' | 'archives', number> };
};

export function editionCaches({ render, archive }: Pick<Renderer, 'render' | 'archive'>): EditionCaches {
  const pages = makeCarryOverCache<Answer>({ maxSize: roomForPages, sizeOf, refusesPassed: true });
  const searches = makeCarryOverCache<Answer>({ maxSize: roomForSearches, sizeOf, refusesPassed: true });
  const archives = makeCarryOverCache<KnownArchive>({ maxSize: roomForArchives, sizeOf: sizeOfKnown });
  const stores = { pages, searches };
  const queues = {
    pages: limitedQueue({ atOnce, waiting: waitingPages, longestWait }),
    searches: limitedQueue({ atOnce: 1, waiting: waitingSearches, longestWait }),
  };
  /** A file may wait for what sets documents, which keeps no page waiting. */
  const files = limitedQueue({ atOnce, waiting: waitingFiles, longestWait });
  const readers: Readers = { lastAsked: 0, waiting: 0, demand: new Map() };
  let current: { id: string; cache: EditionCache } | undefined;

  function begin(edition: EditionSnapshot, changed: Changed): EditionCache {
    if (current?.id === edition.id) return current.cache;
    pages.begin(changed);
    searches.begin('everything');
    archives.begin(changed);
    const { id } = edition;
    const get = (route: RenderedRoute) => {
      const { keptWith } = renderedKindOf(route);
      const queue = isFileRoute(route) ? files : queues[keptWith];
      return stores[keptWith].get(hrefOf(route), () => queue(() => render(id, route)));
    };
    const cache: EditionCache = {
      ready: (route) => stores[renderedKindOf(route).keptWith].ready(hrefOf(route)),
      get: (route) => {
        readers.waiting += 1;
        if (route.kind === 'page') readers.demand.set(hrefOf(route), (readers.demand.get(hrefOf(route)) ?? 0) + 1);
        return get(route).finally(() => {
          readers.waiting -= 1;
        });
      },
      archive: async (route) => {
        const make = () => archive(id, route).then((made) => ({ made, inputs: made?.inputs }));
        return (await archives.get(hrefOf(route), make)).made;
      },
      forgetArchive: (route) => archives.forget(hrefOf(route)),
    };
    current = { id, cache };
    void warmUp(byDemand(listedRoutes(edition), readers.demand), {
      isReady: (route) => pages.ready(hrefOf(route)) !== undefined,
      make: get,
      isWanted: () => current?.cache === cache && pages.hasRoom(),
      readers,
    });
    return cache;
  }

  return {
    begin,
    load: () => ({
      waiting: readers.waiting,
      bytes: { pages: pages.size(), searches: searches.size(), archives: archives.size() },
    }),
    of: (edition) => {
      readers.lastAsked = performance.now();
      return current?.id === edition.id ? current.cache : begin(edition, 'everything');
    },
  };
}
