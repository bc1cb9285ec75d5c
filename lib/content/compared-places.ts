import type { FrontMatter, Place } from './front-matter';
import type { Facts, Kind } from './kinds';
import { missingKeyArt, picturesNamedBy } from './pictures';
import { wordsById } from './words-by-id';

/** Where the fields stand that are compared with the other files of their folder, and, without a name, where the fields begin. */
export function comparedPlaces(
  kind: Kind,
  facts: unknown,
  words: unknown,
  locate: FrontMatter['locate'],
): Record<string, Place> {
  const ofIds = (wordsById[kind] ?? []).flatMap((field) => {
    const written = (words as Record<string, object>)[field] ?? {};
    return Object.keys(written).length > 0 ? [field, ...Object.keys(written).map((id) => `${field}.${id}`)] : [];
  });
  const named = facts
    ? [...picturesNamedBy(kind, facts as Facts<Kind>), ...missingKeyArt(kind, facts as Facts<Kind>)]
    : [];
  const fields = [...ofIds, ...named.map(({ field }) => field), ...(facts ? ['facts'] : [])];
  return Object.fromEntries([
    ['', locate([])],
    ...fields.map(
      (field) => [field, locate(field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)))] as const,
    ),
  ]);
}
