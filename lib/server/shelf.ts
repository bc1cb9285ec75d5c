import { type Addresses, addressesOf, isSearch } from './addresses';
import type { Bulletin } from './bulletin';
import type { Render } from './desk';
import { inTurn } from './in-turn';
import { makePageCache, type PageCache } from './page-cache';
import { quickFirst, type Readers, warmUp } from './warm-up';

/** Bytes. Answers to searches have a place of their own, so that they cannot push out the pages. */
const roomForSearches = 4 * 1024 * 1024;

/** Everything that is kept for one edition: it goes when the next one comes. */
export type Shelf = Pick<PageCache, 'ready' | 'get'> & { addresses: Addresses };

/** The shelf of the edition that is asked for; a new edition's pages are rendered ahead of their readers. */
export function makeShelves(render: Render): (edition: Bulletin) => Shelf {
  const search = inTurn(render);
  const readers: Readers = { lastAsked: 0, waiting: 0 };
  let id: string | undefined;
  let shelf: Shelf | undefined;

  return (edition) => {
    readers.lastAsked = Date.now();
    if (shelf && id === edition.id) return shelf;
    const cache = makePageCache(edition.id, render);
    const searches = makePageCache(edition.id, search, roomForSearches);
    const cacheOf = (page: string) => (isSearch(page) ? searches : cache);
    const addresses = addressesOf(edition);
    const fresh: Shelf = {
      addresses,
      ready: (page) => cacheOf(page).ready(page),
      get: (page) => {
        readers.waiting += 1;
        return cacheOf(page)
          .get(page)
          .finally(() => {
            readers.waiting -= 1;
          });
      },
    };
    id = edition.id;
    shelf = fresh;
    void warmUp(quickFirst(addresses.sitemap), cache, () => shelf === fresh, readers);
    return fresh;
  };
}
