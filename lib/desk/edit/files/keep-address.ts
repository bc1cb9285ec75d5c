import { type Kind, kinds } from '../../../content/kinds';
import { isMapValue } from '../data';
import { readValues, setValue } from '../values';
import type { DeskPlaces } from './places';
import { readItemFiles } from './read-item';
import { saveUnderLock } from './save';

const hasAddress = (kind: Kind): boolean => 'formerSlugs' in kinds[kind].facts.shape;

/** Writes into a renamed item the name that it had, so that its old address leads to it. Kinds without pages need none. */
export function keepAddress(places: DeskPlaces, kind: Kind, id: string, newId: string): void {
  if (!hasAddress(kind)) return;
  for (const { file, bytes, hash } of Object.values(readItemFiles(places, kind, newId))) {
    const { data } = readValues(bytes, file);
    const facts = isMapValue(data) ? data.facts : undefined;
    if (!isMapValue(facts)) continue;
    const before = Array.isArray(facts.formerSlugs) ? facts.formerSlugs : [];
    const names = [...before.filter((name) => name !== newId && name !== id), id];
    saveUnderLock(places, file, hash, setValue(bytes, ['facts', 'formerSlugs'], names, file));
  }
}
