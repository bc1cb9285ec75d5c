import { placementsIn } from '../markdown/placements';
import { sourcesMarkedIn } from '../markdown/source-marks';
import { fixedPages } from '../routes/pages';
import type { Kind } from './kinds';

/** A place where one item names another. */
export type Reference = {
  /** `people/jane-doe`, or the path of a fixed page. */
  target: string;
  /** Path of the front matter field; empty for the body. */
  path: PropertyKey[];
  /** Line within the body, the first being 0. */
  bodyLine?: number;
};

/** Fields whose value is the folder name of another item, and the folder it lies in. */
export const folderOfField: Readonly<Record<string, Kind>> = {
  people: 'people',
  guests: 'people',
  speaker: 'people',
  person: 'people',
  contact: 'contacts',
  still: 'stills',
  showing: 'release-dates',
};

/** Everything the front matter points to. */
export function referencesInFacts(facts: unknown, path: PropertyKey[] = []): Reference[] {
  if (Array.isArray(facts)) return facts.flatMap((entry, index) => referencesInFacts(entry, [...path, index]));
  if (typeof facts === 'string') return referenceInField(facts, path);
  if (facts === null || typeof facts !== 'object') return [];
  return Object.entries(facts).flatMap(([key, value]) => referencesInFacts(value, [...path, key]));
}

function referenceInField(value: string, path: PropertyKey[]): Reference[] {
  const field = path.findLast((key) => typeof key === 'string') as string | undefined;
  if (field === 'sources') return [{ target: value, path }];
  const folder = field && folderOfField[field];
  return folder ? [{ target: `${folder}/${value}`, path }] : [];
}

const internalLink = /\]\(\/([^)\s#]*)/g;

/** What a text links to on this site, without the slash in front. */
export const targetsIn = (text: string): string[] => [...text.matchAll(internalLink)].map((match) => match[1] ?? '');

/** Everything the Markdown text points to on this site. */
export function referencesInBody(body: string): Reference[] {
  if (!/\[\[|\]\(\/|\[\^/.test(body)) return [];
  const placed = new Map(placementsIn(body).map(({ line, id }) => [line, [`quotes/${id}`]]));
  return body.split('\n').flatMap((line, bodyLine) => {
    const targets = [...(placed.get(bodyLine) ?? []), ...targetsIn(line), ...sourcesMarkedIn(line)];
    return targets.map((target) => ({ target, path: [], bodyLine }));
  });
}

/** Whether a target is a fixed page rather than an item. */
export function isFixedPage(target: string): boolean {
  return (fixedPages as readonly string[]).includes(target === '' ? '' : `/${target}`);
}
