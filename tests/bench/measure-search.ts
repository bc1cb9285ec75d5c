import { type Locale, locales } from '../../lib/i18n/locales';
import { type Figure, highestOf, medianOf } from './figure';
import { getPage } from './get';
import { residentMemory } from './resident-memory';
import { startOurs } from './server-process';
import { percentile } from './statistics';
import { releasePagesFromOldest } from './synthetic';
import { inventedText } from './synthetic-text';

/** Different ones: none is answered from memory. */
const searches = 200;

/** One round of searching in one size of content. */
export type SearchRound = {
  /** Milliseconds of the first search of an edition, which makes the index. */
  first: number;
  /** The longest that the first reader of a page waited while the index was made. */
  pageMeanwhile: number;
  /** Megabytes that index and searches took. */
  grown: number;
  times: number[];
};

export async function measureSearch(folder: string, releases: number): Promise<SearchRound> {
  const server = await startOurs({ CONTENT_DIR: folder });
  try {
    await getPage(`${server.url}/en`);
    const before = residentMemory(server.pid);
    const began = performance.now();
    let first: number | undefined;
    const making = fetch(`${server.url}/en/search?q=camera`).then(async (response) => {
      await response.text();
      first = performance.now() - began;
    });
    const waits: number[] = [];
    for (const page of releasePagesFromOldest(releases)) {
      if (first !== undefined) break;
      waits.push((await getPage(server.url + page)).milliseconds);
    }
    await making;
    const times: number[] = [];
    for (let number = 0; number < searches; number += 1) {
      const locale = locales[number % locales.length] as Locale;
      const typed = encodeURIComponent(typedBy(number, locale));
      times.push((await getPage(`${server.url}/${locale}/search?q=${typed}`)).milliseconds);
    }
    const grown = residentMemory(server.pid) - before;
    return { first: first as number, pageMeanwhile: Math.max(...waits), grown, times };
  } finally {
    await server.stop();
  }
}

/** Two words that stand in nearly every text, the worst that can be asked; in every third search one has a letter too many. */
function typedBy(number: number, locale: Locale): string {
  const words = [
    ...new Set(
      inventedText(locale, 500, 1)
        .toLowerCase()
        .match(/\p{L}{4,}/gu),
    ),
  ];
  const one = words[number % words.length];
  const two = words[(number + 1 + Math.floor(number / words.length)) % words.length];
  return number % 3 === 0 ? `${one}x ${two}` : `${one} ${two}`;
}

export function searchFigures(releases: number, rounds: readonly SearchRound[]): Figure[] {
  const name = (what: string) => `${what}, ${releases} × 3`;
  const shareOf = (share: number) => rounds.map(({ times }) => percentile(times, share));
  return [
    medianOf(name('search, p50'), 'ms', shareOf(0.5)),
    medianOf(name('search, p99'), 'ms', shareOf(0.99)),
    medianOf(
      name('first search, with its index'),
      'ms',
      rounds.map(({ first }) => first),
    ),
    highestOf(
      name('a page’s first render meanwhile, worst'),
      'ms',
      rounds.map(({ pageMeanwhile }) => pageMeanwhile),
    ),
    medianOf(
      name('memory that searching takes'),
      'MB',
      rounds.map(({ grown }) => grown),
    ),
  ];
}
