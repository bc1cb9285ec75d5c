import type { Edition, Editions } from '../content';
import { filmOf } from '../content/queries';
import { defaultLocale } from '../i18n/locales';
import { coverageQueries } from '../publish/coverage-filter';
import { lookSheet } from '../publish/look';
import { type Page, pagesOf, pressPageCount } from '../publish/pages';

/** What has to be known of an edition to answer from it. Plain data: it passes from one thread to the other. */
export type Bulletin = Pick<Edition, 'id' | 'until' | 'size' | 'media'> & {
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
export type News = { edition?: Bulletin; problems: number };

export function toBulletin(edition: Edition): Bulletin {
  const { id, until, size, media } = edition;
  const look = lookSheet(filmOf(edition, defaultLocale))?.path;
  return {
    id,
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

export function newsOf(editions: Editions): News {
  const edition = editions.current();
  return { ...(edition && { edition: toBulletin(edition) }), problems: editions.problems().length };
}
