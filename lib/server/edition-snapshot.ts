import type { Edition, Editions } from '../content';
import { filmOf } from '../content/queries';
import { defaultLocale } from '../i18n/locales';
import { coverageQueries } from '../publish/coverage-filter';
import { lookSheet } from '../publish/look';
import { type Page, pagesOf, pressPageCount } from '../publish/pages';

/** What has to be known of an edition to answer from it. Plain data: it passes from one thread to the other. */
export type EditionSnapshot = Pick<Edition, 'id' | 'from' | 'until' | 'size' | 'media'> & {
  pages: readonly Page[];
  pressPageCount: number;
  /** Filters of the list of coverage that find something, as they stand in an address. */
  coverageQueries: readonly string[];
  /** Ids of those whom one can call. */
  contacts: readonly string[];
  /** The address of the film's own stylesheet. */
  look?: string;
};

/** The state of the content: its edition, if a film can be read, and how much is to be mended. */
export type ContentState = {
  edition?: EditionSnapshot;
  problems: number;
  /** What became another since the state before; left out where nobody knows. */
  changed?: Int32Array;
};

export function snapshotOf(edition: Edition): EditionSnapshot {
  const { id, from, until, size, media } = edition;
  const look = lookSheet(filmOf(edition, defaultLocale))?.path;
  return {
    id,
    from,
    until,
    size,
    media,
    pages: pagesOf(edition),
    pressPageCount: pressPageCount(edition),
    coverageQueries: coverageQueries(edition),
    contacts: edition.all('contacts').map(({ id: contact }) => contact),
    ...(look && { look }),
  };
}

export function contentStateOf(editions: Editions, changed?: Int32Array): ContentState {
  const edition = editions.current();
  return {
    ...(edition && { edition: snapshotOf(edition) }),
    problems: editions.problems().length,
    ...(changed && { changed }),
  };
}
