import { LRUCache } from 'lru-cache';
import { type Answer, sizeOf } from './answer';
import type { Render } from './desk';

/** Bytes. The site of a film with 300 press releases in three languages fits in. */
const roomForPages = 32 * 1024 * 1024;

/** The answers of one edition. Each is rendered once, however many readers wait for it. */
export type PageCache = {
  /** What is ready now. */
  ready(path: string): Answer | undefined;
  get(path: string): Promise<Answer>;
  /** Whether there is room for about as much as is there already. */
  hasRoom(): boolean;
};

export function makePageCache(edition: string, render: Render, maxSize = roomForPages): PageCache {
  const cache = new LRUCache<string, Answer>({
    maxSize,
    sizeCalculation: sizeOf,
    fetchMethod: (path) => render(edition, path),
  });
  return {
    ready: (path) => cache.get(path),
    get: async (path) => {
      const answer = await cache.fetch(path);
      if (!answer) throw new Error(`${path} was not rendered`);
      return answer;
    },
    hasRoom: () => cache.calculatedSize < maxSize * 0.75,
  };
}
