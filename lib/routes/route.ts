import type { Locale } from '../i18n/locales';
import type { ReleaseFormat } from '../publish/files/release-formats';
import type { CalendarPath, CardVersion, FixedFile } from './files';
import type { PagePath } from './page-kinds';
import type { PrivateCopyRoute } from './private-path';

/** The parameters of a query that a page declares, in the order in which they stand in its address. */
export type Parameters = Readonly<Record<string, string>>;

export type PageRoute = { kind: 'page'; locale: Locale; path: PagePath; parameters?: Parameters };

/** The answer to what somebody typed; where nothing was, it is the page of the form. There is no end of them. */
export type SearchRoute = {
  kind: 'search';
  locale: Locale;
  /** As it is shown, and asked for again. */
  text: string;
  /** More was typed than is searched for. */
  wasCut: boolean;
};

/** The picture of a page for networks and messengers. */
export type ShareImageRoute = {
  kind: 'share-image';
  locale: Locale;
  path: PagePath;
  /** Stands in the address only, so that what is kept under it is not kept for another picture. */
  version?: string;
};

/** A file that is made of the edition. */
export type FileRoute =
  | { kind: 'release-file'; locale: Locale; id: string; format: ReleaseFormat }
  | { kind: 'contact-file'; locale: Locale; id: string; version: CardVersion }
  | { kind: 'fixed-file'; locale: Locale; path: FixedFile }
  /** Dates for a calendar. */
  | { kind: 'calendar'; locale: Locale; path: CalendarPath }
  | { kind: 'kit-schema' }
  /** Whether programs may mine the site, as the TDM Reservation Protocol says it; only where the film says. */
  | { kind: 'tdm-reservation' };

/** A ZIP of the whole kit, in one language or in all, or of what a reader has ticked. */
export type ArchiveRoute =
  | { kind: 'kit'; locale?: Locale }
  /** Photographs and artwork alone. */
  | { kind: 'pictures'; locale: Locale }
  | { kind: 'selection'; locale: Locale; items: readonly string[] };

/** The film's own stylesheet. */
export type ThemeRoute = { kind: 'theme'; hash: string };

/** What the renderer answers, and what is kept of it for an edition. */
export type RenderedRoute =
  | PageRoute
  | SearchRoute
  | ShareImageRoute
  | FileRoute
  | ThemeRoute
  | { kind: 'sitemap' }
  | { kind: 'robots' };

/** Everything that has an address, by what it is. */
export type Route =
  | RenderedRoute
  | ArchiveRoute
  /** A drawing or a photograph, by the last part of its address. */
  | { kind: 'media'; name: string }
  /** The address of a page without a language; without a path, that of the start page. */
  | { kind: 'start'; path?: PagePath }
  | { kind: 'speculation-rules' }
  | { kind: 'health' }
  | { kind: 'readiness' };

/** What a request asks for. */
export type ParsedRoute =
  | Route
  /** Another way to write the address of something. */
  | { kind: 'moved'; to: Route }
  | PrivateCopyRoute
  /** Readers have seen something there and cannot see it any more. */
  | {
      kind: 'withdrawn';
      locale: Locale;
      /** `kind/id` */
      item: string;
    }
  /** The edition has nothing there. */
  | {
      kind: 'unknown';
      /** The language of the address. Without one it may be a file of the site itself. */
      locale?: Locale;
      /** It is such as hold a hash: there may be something tomorrow, or on the instance beside this one. */
      isHashed: boolean;
    };
