import type { ServedFile } from '../../content';
import { hrefOf } from '../../routes/href';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import { forEver, type Headers, pageCacheControl } from './headers';
import { motionHint } from './speculation-rules';

/** The headers of each kind of answer: what stands on every one, and who may keep it how long. */
export type HeaderSets = {
  /** On every answer. */
  every: Headers;
  /** Of a stylesheet of the film. */
  theme: Headers;
  /** Of what is missing today but may be there tomorrow, or on the instance beside this one. */
  passing: Headers;
  /** The same object as long as it says the same: its form on the wire is kept by it. */
  page(edition: EditionSnapshot): Headers;
  mediaCacheControl(file: ServedFile, edition: EditionSnapshot): string;
};

/** In a preview nothing may be kept on the way. */
export function headerSets(every: Headers, preview: boolean, clock: () => number): HeaderSets {
  let lastPage = every;
  const pageCacheControlOf = ({ until }: EditionSnapshot) => (preview ? 'no-store' : pageCacheControl(until, clock()));

  return {
    every,
    theme: { ...every, 'Cache-Control': preview ? 'no-store' : forEver },
    passing: { ...every, 'Cache-Control': 'no-store' },
    page: (edition) => {
      const cacheControl = pageCacheControlOf(edition);
      if (lastPage['Cache-Control'] !== cacheControl)
        lastPage = {
          ...every,
          'Cache-Control': cacheControl,
          'Speculation-Rules': `"${hrefOf({ kind: 'speculation-rules' })}"`,
          'Accept-CH': motionHint,
        };
      return lastPage;
    },
    /** A file never changes, but its item may be taken back, or not be public at all. */
    mediaCacheControl: ({ willGo }, edition) => (preview || willGo ? pageCacheControlOf(edition) : forEver),
  };
}
