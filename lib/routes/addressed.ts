import type { Locale } from '../i18n/locales';
import type { PagePath } from './page-kinds';

/** What has to be known of an edition to tell which addresses there are. */
export type Addressed = {
  /** Every page behind `/<language>`, and the languages its text is written in. */
  pages: ReadonlyMap<PagePath, readonly Locale[]>;
  pressPageCount: number;
  /** Filters of the list of coverage that find something, as they stand in an address. */
  coverageQueries: ReadonlySet<string>;
  /** Ids of those whom one can call. */
  contacts: ReadonlySet<string>;
  /** Addresses of calendars behind `/<language>`. */
  calendars: ReadonlySet<string>;
  /** The same of what readers have seen and cannot see any more. */
  withdrawn: Pick<Addressed, 'pages' | 'contacts'>;
  /** By the names that items had before, `press/opening`, those that they have now. */
  former: ReadonlyMap<string, string>;
  /** The address of the film's own stylesheet. */
  theme?: string;
  /** What the film says of data mining: without it there is no file of it. */
  dataMining?: 'allowed' | 'reserved';
  /** By the last part of their address, drawings and photographs. */
  media: ReadonlyMap<string, unknown>;
};
