import { type Addresses, addressesOf } from './addresses';
import type { Bulletin } from './bulletin';
import type { Render } from './desk';
import { makePageCache, type PageCache } from './page-cache';
import { type Readers, warmUp } from './warm-up';

/** Everything that is kept for one edition: it goes when the next one comes. */
export type Shelf = Pick<PageCache, 'ready' | 'get'> & { addresses: Addresses };

/** The shelf of the edition that is asked for; a new edition's pages are rendered ahead of their readers. */
export function makeShelves(render: Render): (edition: Bulletin) => Shelf {
  const readers: Readers = { lastAsked: 0 };
  let id: string | undefined;
  let shelf: Shelf | undefined;

  return (edition) => {
    readers.lastAsked = Date.now();
    if (shelf && id === edition.id) return shelf;
    const cache = makePageCache(edition.id, render);
    const addresses = addressesOf(edition);
    const fresh: Shelf = { addresses, ready: cache.ready, get: cache.get };
    id = edition.id;
    shelf = fresh;
    void warmUp(addresses.sitemap, cache, () => shelf === fresh, readers);
    return fresh;
  };
}
