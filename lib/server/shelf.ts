import type { Edition } from '../content';
import { type Addresses, addressesOf } from './addresses';
import type { Answer } from './answer';
import { makePageCache, type PageCache } from './page-cache';
import type { Render } from './render';
import { warmUp } from './warm-up';

/** Everything that is kept for one edition: it goes when the next one comes. */
export type Shelf = {
  addresses: Addresses;
  ready: PageCache['ready'];
  /** Renders what is not ready; the warm-up gives way meanwhile. */
  get(path: string): Promise<Answer>;
};

/** The shelf of the edition that is asked for; a new edition's pages are rendered ahead of their readers. */
export function makeShelves(render: Render): (edition: Edition) => Shelf {
  const readers = { waiting: 0 };
  let id: string | undefined;
  let shelf: Shelf | undefined;

  return (edition) => {
    if (shelf && id === edition.id) return shelf;
    const cache = makePageCache(edition, render);
    const addresses = addressesOf(edition);
    const fresh: Shelf = {
      addresses,
      ready: cache.ready,
      get: async (path) => {
        readers.waiting += 1;
        try {
          return await cache.get(path);
        } finally {
          readers.waiting -= 1;
        }
      },
    };
    id = edition.id;
    shelf = fresh;
    void warmUp(addresses.sitemap, cache, () => shelf === fresh, readers);
    return fresh;
  };
}
