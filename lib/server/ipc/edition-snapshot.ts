import type { Edition, Editions, HeldItem, Problem } from '../../content';
import { isKind, singleKind } from '../../content';
import { filmOf, rightsOf } from '../../content/queries';
import { defaultLocale } from '../../i18n/locales';
import { calendarPath, calendarsOf } from '../../publish/calendar/calendars';
import { coverageQueries } from '../../publish/coverage-filter';
import { formerItems } from '../../publish/former-items';
import { earlierPagesOf, type Page, pagesOf, pressPageCount, withdrawnPagesOf } from '../../publish/pages';
import { themeSheet } from '../../publish/theme';
import type { Addressed } from '../../routes/addressed';

/** What has to be known of an edition to answer from it. Plain data: it passes from one thread to the other. */
export type EditionSnapshot = Pick<Edition, 'id' | 'from' | 'until' | 'size' | 'media'> & Omit<Addressed, 'media'>;

/** The state of the content: its edition, if a film can be read, and what the public may know of its problems. */
export type ContentState = {
  edition?: EditionSnapshot;
  /** Of items that readers see: what is not public yet is not told of by its problems either. */
  problems: number;
  /** Items that readers see as they last were, because they cannot be read as they are. */
  held?: readonly HeldItem[];
  /** Why the system does not tell of changes; they are looked for then. */
  deaf?: string;
  /** What became another since the state before; left out where nobody knows. */
  changed?: Int32Array;
};

export function snapshotOf(edition: Edition): EditionSnapshot {
  const { id, from, until, size, media } = edition;
  const { dataMining } = rightsOf(edition);
  const theme = themeSheet(filmOf(edition, defaultLocale))?.path;
  return {
    id,
    from,
    until,
    size,
    media,
    pages: byPath([...pagesOf(edition), ...earlierPagesOf(edition)]),
    pressPageCount: pressPageCount(edition),
    coverageQueries: new Set(coverageQueries(edition)),
    contacts: new Set(edition.all('contacts').map(({ id: contact }) => contact)),
    calendars: new Set(calendarsOf(edition).map(calendarPath)),
    withdrawn: {
      pages: byPath(withdrawnPagesOf(edition)),
      contacts: new Set(edition.withdrawn.flatMap((each) => (each.kind === 'contacts' ? [each.id] : []))),
    },
    former: formerItems(edition),
    ...(theme && { theme }),
    ...(dataMining && { dataMining }),
  };
}

const byPath = (pages: readonly Page[]) => new Map(pages.map(({ path, languages }) => [path, languages]));

export function contentStateOf(editions: Editions, changed?: Int32Array): ContentState {
  const edition = editions.current();
  const [deaf, held] = [editions.deaf(), editions.held()];
  return {
    ...(edition && { edition: snapshotOf(edition) }),
    problems: editions.problems().filter((problem) => !edition || isOfReaders(problem, edition)).length,
    ...(held.length > 0 && { held }),
    ...(deaf && { deaf }),
    ...(changed && { changed }),
  };
}

/** Whether a problem is of an item that readers see, of all items of a kind, or of the whole content. */
function isOfReaders({ file }: Problem, edition: Edition): boolean {
  const [kind = '', id = ''] = file.split('/');
  if (file === '.') return true;
  if (!isKind(kind)) return false;
  if (id === '' && kind !== singleKind) return edition.all(kind).length > 0;
  return edition.find(kind, kind === singleKind ? singleKind : id) !== undefined;
}
