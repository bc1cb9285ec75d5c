import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { cache } from 'react';
import type { Route } from '../routes/route';
import type { Edition } from './edition';
import type { Editions } from './editions';

/** What a render was begun with: it stays the same to the end of the page. */
export type Rendering = {
  /** Left out by the development server: then it is the current one. */
  edition?: Edition;
  /** What the page was asked for as. */
  route: Route;
  /** Of a page that is shown before it is public. */
  privateCopy?: PrivateCopy;
};

/** What the reader of a private link is told about it. */
export type PrivateCopy = {
  /** Epoch milliseconds at which the link ends. */
  until: number;
  /** Whoever reads it is accredited, and may read other items as well. */
  isAccredited: boolean;
  /** The item says something else than when the link was made. */
  isNewer: boolean;
};

/** What the server and the pages share. Each has its own instance of this module, so it lies in one place on `globalThis`. */
type Handover = {
  editions: Editions;
  /** Origin of absolute addresses. */
  siteUrl: string;
  rendering: AsyncLocalStorage<Rendering>;
  /** The day, `2031-06-02`, of a frozen copy; of a site that lives, none. */
  frozenOn?: string;
};

const place = Symbol.for('press-kit.handover');
type Global = { [place]?: Handover };

/** Copies of pictures lie here, by their content. */
export const keptMedia = join('.cache', 'media');

export function handOver(editions: Editions, siteUrl: string, frozenOn?: string): Handover {
  const rendering = new AsyncLocalStorage<Rendering>();
  const handover = { editions, siteUrl, rendering, ...(frozenOn && { frozenOn }) };
  (globalThis as Global)[place] = handover;
  return handover;
}

const needsServer = 'Pages need the server that reads the content: start it with `npm run dev` or `npm start`.';

/** @throws {Error} where pages are rendered by another server than ours. */
function handover(): Handover {
  const given = (globalThis as Global)[place];
  if (!given) throw new Error(needsServer);
  return given;
}

export const siteUrl = (): string => handover().siteUrl;

/** The day of the frozen copy that this page is in, if it is in one: such a page can ask nothing of a server. */
export const frozenOn = (): string | undefined => handover().frozenOn;

/**
 * The edition of this page.
 *
 * @throws {Error} while no film can be read.
 */
export const currentEdition = cache((): Edition => {
  const { rendering, editions } = handover();
  const edition = rendering.getStore()?.edition ?? editions.current();
  if (!edition) throw new Error('No film can be read from the content folder: see the problems in the log.');
  return edition;
});

/**
 * What this page was asked for as. The server has read its address.
 *
 * @throws {Error} where pages are rendered by another server than ours.
 */
export const currentRoute = cache((): Route => {
  const route = handover().rendering.getStore()?.route;
  if (!route) throw new Error(needsServer);
  return route;
});

/** That this page is shown to the reader of a private link, if it is. */
export const currentPrivateCopy = (): PrivateCopy | undefined => handover().rendering.getStore()?.privateCopy;
