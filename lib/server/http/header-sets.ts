import type { ServedFile } from '../../content';
import { tdmReservation } from '../../publish/rights/tdm-reservation';
import { hrefOf } from '../../routes/href';
import { renderedKindOf } from '../../routes/rendered-kinds';
import type { RenderedRoute } from '../../routes/route';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import { forEver, type Headers, pageCacheControl } from './headers';
import { motionHint } from './speculation-rules';

/** The headers of each kind of answer: what stands on every one, and who may keep it how long. */
export type HeaderSets = {
  /** On every answer. */
  every: Headers;
  /** Of what is missing today but may be there tomorrow, or on the instance beside this one. */
  passing: Headers;
  /** Of what a private link is for: nobody keeps it, finds it, or is told where it was read. */
  privateCopy: Headers;
  /** The same object as long as it says the same: its form on the wire is kept by it. */
  page(edition: EditionSnapshot): Headers;
  /** By the table of what is made of an edition. */
  rendered(route: RenderedRoute, edition: EditionSnapshot): Headers;
  /** Of a picture, but for how long it may be kept. */
  media(edition: EditionSnapshot): Headers;
  mediaCacheControl(file: ServedFile, edition: EditionSnapshot): string;
};

const tdmHeader = 'TDM-Reservation';

/** Whether programs may mine what is answered; nothing where the film says nothing. */
const dataMiningHeaders = ({ dataMining }: EditionSnapshot): Headers =>
  dataMining ? { [tdmHeader]: String(tdmReservation[dataMining]) } : {};

/** In a preview nothing may be kept on the way. */
export function headerSets(every: Headers, preview: boolean, clock: () => number): HeaderSets {
  let lastPage = every;
  const hashed = { ...every, 'Cache-Control': preview ? 'no-store' : forEver };
  const pageCacheControlOf = ({ until }: EditionSnapshot) => (preview ? 'no-store' : pageCacheControl(until, clock()));

  function page(edition: EditionSnapshot): Headers {
    const cacheControl = pageCacheControlOf(edition);
    const mining = dataMiningHeaders(edition);
    if (lastPage['Cache-Control'] !== cacheControl || lastPage[tdmHeader] !== mining[tdmHeader])
      lastPage = {
        ...every,
        ...mining,
        'Cache-Control': cacheControl,
        'Speculation-Rules': `"${hrefOf({ kind: 'speculation-rules' })}"`,
        'Accept-CH': motionHint,
      };
    return lastPage;
  }

  return {
    every,
    passing: { ...every, 'Cache-Control': 'no-store' },
    privateCopy: {
      ...every,
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
    },
    page,
    media: (edition) => ({ ...every, ...dataMiningHeaders(edition) }),
    rendered: (route, edition) => (renderedKindOf(route).cacheable === 'for ever' ? hashed : page(edition)),
    /** A file never changes, but its item may be taken back, or not be public at all. */
    mediaCacheControl: ({ willGo }, edition) => (preview || willGo ? pageCacheControlOf(edition) : forEver),
  };
}
