import type { Addressed } from './addressed';
import type { PagePath } from './page-kinds';
import { pageKindOf } from './pages';
import type { Parameters } from './route';

/** Pixels: A4 at 150 dpi, A4 at 300 dpi, A3 at 300 dpi. */
export const leastWidths = [1240, 2480, 3508] as const;

const nothing: Parameters = {};

/** By their kind in the table of pages, how parameters are read; undefined where they ask for a page that there is not. */
const readers = {
  /** `?page=2`; a number that is no page of the list has no address. */
  'page-number': (asked, { pressPageCount }) => {
    const page = asked.get('page');
    if (page === null || page === '1') return nothing;
    return /^[1-9]\d{0,5}$/.test(page) && Number(page) <= pressPageCount ? { page } : undefined;
  },
  /** A filter that finds nothing is none. */
  'coverage-filter': (asked, { coverageQueries }) => {
    const wanted = ['language', 'kind'].flatMap((name) => {
      const value = asked.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    });
    return coverageQueries.has(new URLSearchParams(wanted).toString()) ? Object.fromEntries(wanted) : nothing;
  },
  /** `?min=2480`: pictures that are wide enough for what is printed; other widths are none. */
  'least-width': (asked) => {
    const min = asked.get('min');
    return min !== null && leastWidths.some((width) => String(width) === min) ? { min } : nothing;
  },
  /** What the form of downloads says about the last choice. */
  problem: (asked) => {
    const problem = asked.get('problem');
    return problem === 'nothing' || problem === 'unknown' ? { problem } : nothing;
  },
} satisfies Record<
  NonNullable<ReturnType<typeof pageKindOf>['parameters']>,
  (asked: URLSearchParams, site: Addressed) => Parameters | undefined
>;

/** The parameters of a query that the page declares; undefined where they ask for a page that there is not. */
export function parametersOf(path: PagePath, query: string, site: Addressed): Parameters | undefined {
  const { parameters } = pageKindOf(path);
  return parameters && query ? readers[parameters](new URLSearchParams(query), site) : nothing;
}
