import type { ServedFile } from '../../content';
import { tdmReservation } from '../../publish/rights/tdm-reservation';
import { hrefOf } from '../../routes/href';
import { renderedKindOf } from '../../routes/rendered-kinds';
import type { RenderedRoute } from '../../routes/route';
import { editionTag, siteTag, tagHeaders, tagsOf } from '../cache-tags/cache-tags';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import type { Answer } from '../render/answer';
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
  /** Of what is made of a page, but stands in for another or leads on: with the next edition it may be something else. */
  page(edition: EditionSnapshot): Headers;
  /** By the table of what is made of an edition. */
  rendered(route: RenderedRoute, edition: EditionSnapshot): Headers;
  /** Of a picture, but for how long it may be kept. */
  media(edition: EditionSnapshot): Headers;
  /** By which an answer is told to be forgotten, as they stand on the wire; none where nobody tells. */
  tagsOf(made: Pick<Answer, 'inputs'>): readonly string[];
  mediaCacheControl(file: ServedFile, edition: EditionSnapshot): string;
};

const tdmHeader = 'TDM-Reservation';

/** Whether programs may mine what is answered; nothing where the film says nothing. */
const dataMiningHeaders = ({ dataMining }: EditionSnapshot): Headers =>
  dataMining ? { [tdmHeader]: String(tdmReservation[dataMining]) } : {};

type Rules = {
  /** Nothing may be kept on the way. */
  preview: boolean;
  /** Whoever keeps answers on the way is told what to forget. */
  isPurged: boolean;
  clock: () => number;
};

export function headerSets(every: Headers, { preview, isPurged, clock }: Rules): HeaderSets {
  /** The same objects as long as they say the same: their form on the wire is kept by them. */
  let last = { rendered: every, page: every };
  const hashed = { ...every, 'Cache-Control': preview ? 'no-store' : forEver };
  const pageCacheControlOf = ({ until }: EditionSnapshot) =>
    preview ? 'no-store' : pageCacheControl(until, clock(), isPurged);

  function current(edition: EditionSnapshot): typeof last {
    const cacheControl = pageCacheControlOf(edition);
    const mining = dataMiningHeaders(edition);
    if (last.rendered['Cache-Control'] !== cacheControl || last.rendered[tdmHeader] !== mining[tdmHeader]) {
      const rendered = {
        ...every,
        ...mining,
        'Cache-Control': cacheControl,
        'Speculation-Rules': `"${hrefOf({ kind: 'speculation-rules' })}"`,
        'Accept-CH': motionHint,
      };
      last = { rendered, page: isPurged ? { ...rendered, ...tagHeaders([siteTag, editionTag]) } : rendered };
    }
    return last;
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
    page: (edition) => current(edition).page,
    rendered: (route, edition) => (renderedKindOf(route).cacheable === 'for ever' ? hashed : current(edition).rendered),
    media: (edition) => ({ ...every, ...dataMiningHeaders(edition) }),
    tagsOf: (made) => (isPurged ? Object.entries(tagHeaders(tagsOf(made.inputs))).flat() : []),
    /** A file never changes, but its item may be taken back, or not be public at all. */
    mediaCacheControl: ({ willGo }, edition) => (preview || willGo ? pageCacheControlOf(edition) : forEver),
  };
}
