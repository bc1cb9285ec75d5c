import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isKind, type Kind, singleKind } from '../../../content/kinds';
import { EditError } from '../edit-error';
import { folderOf, placeOfFolder } from './content-path';
import { freePlace } from './create-item';
import { withLock } from './lock';
import { moveFolder } from './move-folder';
import type { DeskPlaces } from './places';
import { namesIn } from './read-item';

/** An item in the bin. */
export type BinnedItem = {
  /** Its name in the bin. */
  entry: string;
  kind: Kind;
  id: string;
  /** When it was put there, as an ISO date. */
  binned: string;
};

const form = /^(\d{13})\.([a-z-]+)\.([a-z0-9-]+)$/;

/** Takes an item out of the content, with its pictures. @returns its name in the bin. */
export function binItem(places: DeskPlaces, kind: Kind, id: string): string {
  if (kind === singleKind) throw new EditError(kind, [], 'cannot be removed: a site has a film');
  return withLock(places, () => {
    const place = existingPlace(places, kind, id);
    let time = Date.now();
    const entry = () => `${time}.${kind}.${id}`;
    while (existsSync(join(binOf(places), entry()))) time++;
    moveFolder(place, join(binOf(places), entry()));
    return entry();
  });
}

/** The newest first. */
export function listBin(places: DeskPlaces): BinnedItem[] {
  return namesIn(binOf(places))
    .reverse()
    .flatMap((entry) => binnedItem(entry) ?? []);
}

/** Puts an item back where it lay. */
export function restoreItem(places: DeskPlaces, entry: string): BinnedItem {
  return withLock(places, () => {
    const item = listBin(places).find((binned) => binned.entry === entry);
    if (!item) throw new EditError(entry, [], 'is not in the bin: list it anew');
    moveFolder(join(binOf(places), entry), freePlace(places, item.kind, item.id));
    return item;
  });
}

/** @throws {EditError} where there is no such item. */
export function existingPlace(places: DeskPlaces, kind: Kind, id: string): string {
  const place = placeOfFolder(places, kind, id);
  if (!existsSync(place)) throw new EditError(folderOf(kind, id), [], 'is not there: it was moved or removed');
  return place;
}

const binOf = ({ store }: DeskPlaces) => join(store, 'bin');

function binnedItem(entry: string): BinnedItem | undefined {
  const [, time, kind = '', id = ''] = form.exec(entry) ?? [];
  return isKind(kind) ? { entry, kind, id, binned: new Date(Number(time)).toISOString() } : undefined;
}
