import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { type Locale, locales } from '../i18n/locales';
import { downloadName } from './download-name';
import { hideFullAddresses } from './full-addresses';
import { type Item, type Items, keyOf } from './item';
import { type Kind, singleKind } from './kinds';
import type { MediaFile } from './media';
import { newsAt } from './news';
import { byKind } from './order';
import { atMoment, passingOf } from './passing';
import { filesOf } from './pictures';
import { type Rendition, renditionsOf } from './renditions';
import { type TaggedPhoto, type TaggedPhotos, taggedArtworkOf, taggedPhotosOf } from './tagged-photos';
import {
  type Audience,
  type Embargo,
  embargoEnd,
  embargoedItem,
  embargoOf,
  isOpenToAccredited,
  lastChange,
  nextChange,
  publicSpan,
  visibleItem,
  withdrawnItem,
} from './visibility';
import { toWithdrawn, type WithdrawnItem } from './withdrawn-item';

/**
 * The whole content as it may be seen at one moment. It never changes: a change of the files or of the clock makes
 * another one. What is not public is not in it.
 */
export type Edition = {
  /** Computed from what is in it; the same content has the same id on every machine. */
  readonly id: string;
  readonly audience: Audience;
  /** Epoch milliseconds at which the last item appeared, disappeared or passed by itself; -Infinity if none did. */
  readonly from: number;
  /** Epoch milliseconds at which the next item appears, disappears or passes by itself; Infinity if none does. */
  readonly until: number;
  /** How many items are in it. */
  readonly size: number;
  /** In the order in which lists show them. */
  all<K extends Kind>(kind: K): readonly Item<K>[];
  find<K extends Kind>(kind: K, id: string): Item<K> | undefined;
  /** What readers have seen and cannot see any more; no words of it. */
  readonly withdrawn: readonly WithdrawnItem[];
  /** The embargo under which an item is shown before it is public: in a preview, and to the reader of a private link. */
  embargoOf(kind: Kind, id: string): Embargo | undefined;
  /** Ids of the press releases that are news at this moment. */
  readonly news: ReadonlySet<string>;
  readonly taggedPhotos: TaggedPhotos;
  /** By the last part of their address, the files that may be asked for at /media/. */
  readonly media: ReadonlyMap<string, ServedFile>;
};

/** A drawing as it was put into the content, a photograph as it is handed out, or a smaller form of one. */
export type ServedFile = (MediaFile & { kind: 'kept-file' }) | TaggedPhoto | Rendition;

/** @param early keys of items that are in it although they are not public yet: for whoever holds a private link. */
export function makeEdition(items: Items, now: number, audience: Audience, early: readonly string[] = []): Edition {
  const visible = new Map<string, Item>();
  const withdrawn: WithdrawnItem[] = [];
  const embargoes = new Map<string, Embargo>();
  let [from, until] = [-Infinity, Infinity];
  for (const [key, item] of items) {
    const seen = visibleItem(item, now, audience) ?? (early.includes(key) ? embargoedItem(item, now) : undefined);
    if (seen) {
      visible.set(key, withServing(atMoment(seen, now)));
      const passing = passingOf(seen);
      if (passing > now) until = Math.min(until, passing);
      else from = Math.max(from, passing);
    }
    const gone = withdrawnItem(item, now, audience);
    if (gone) withdrawn.push(toWithdrawn(gone));
    const embargo = seen && embargoOf(item, now);
    if (embargo) embargoes.set(key, embargo);
    if (audience === 'everything') {
      until = Math.min(until, embargoEnd(item, now));
      continue;
    }
    from = Math.max(from, lastChange(item, now));
    until = Math.min(until, nextChange(item, now));
  }
  hideFullAddresses(items, visible);
  const lists = byKind([...visible.values()]);
  const lookUp: Pick<Edition, 'all' | 'find'> = {
    all: <K extends Kind>(kind: K) => lists[kind] as unknown as readonly Item<K>[],
    find: <K extends Kind>(kind: K, id: string) => visible.get(keyOf(kind, id)) as unknown as Item<K> | undefined,
  };
  const news = newsAt(lookUp.all('press'), now);
  if (audience === 'public') [from, until] = [Math.max(from, news.from), Math.min(until, news.until)];
  const taggedPhotos = taggedPhotosOf(lookUp);
  const media = [...[...visible.values()].flatMap(servedFiles), ...taggedPhotos.values()];
  return {
    id: editionId(visible, news.ids, withdrawn, embargoes, early),
    audience,
    from,
    until,
    size: visible.size,
    ...lookUp,
    withdrawn,
    embargoOf: (kind, id) => embargoes.get(keyOf(kind, id)),
    news: news.ids,
    taggedPhotos,
    media: new Map(media.map((file) => [file.name, file])),
  };
}

/** The public edition of a moment and one embargoed item in it; undefined where there is no such item. */
export function editionWith(items: Items, key: string, now: number): Edition | undefined {
  const item = items.get(key);
  return item && embargoedItem(item, now) && makeEdition(items, now, 'public', [key]);
}

/** The same, if accredited readers may read the item already. */
export function editionWithAccredited(items: Items, key: string, now: number): Edition | undefined {
  const item = items.get(key);
  return item && isOpenToAccredited(item, now) ? editionWith(items, key, now) : undefined;
}

/** The public edition of a moment and everything that accredited readers may read already. */
export function editionForAccredited(items: Items, now: number): Edition {
  const open = [...items].filter(([, item]) => isOpenToAccredited(item, now));
  return makeEdition(
    items,
    now,
    'public',
    open.map(([key]) => key),
  );
}

/** The same item is served alike in every edition. */
const served = new WeakMap<Item, Item>();

/** An item whose pictures know how they are served. */
function withServing(item: Item): Item {
  const known = served.get(item) ?? serving(item);
  served.set(item, known);
  return known;
}

function serving(item: Item): Item {
  const willGo = publicSpan(item).to !== Infinity && { willGo: true as const };
  const downloads = isFilm(item) ? artworkDownloads(item) : {};
  const tagged = isFilm(item) ? taggedArtworkOf(item) : new Map<string, TaggedPhoto>();
  const media = Object.entries(item.media).map(([name, file]) => {
    const [download, handedOutAs] = [downloads[name], tagged.get(name)?.name];
    return [name, { ...file, ...willGo, ...(download && { download }), ...(handedOutAs && { handedOutAs }) }];
  });
  return { ...item, media: Object.fromEntries(media) };
}

const isFilm = (item: Item): item is Item<'film'> => item.kind === singleKind;

/** By the name of the file. */
function artworkDownloads(film: Item<'film'>): Record<string, string> {
  return Object.fromEntries(
    film.facts.artwork.flatMap((artwork) =>
      filesOf(artwork).map((file) => [file, downloadName(film, ['artwork', artwork.id], extname(file))]),
    ),
  );
}

/** Of a photograph only what is made of it: the file in the content may say where it was taken. */
function servedFiles(item: Item): ServedFile[] {
  const files = Object.values(item.media);
  if (item.kind === 'stills') return files.flatMap(renditionsOf);
  const tagged = isFilm(item) ? taggedArtworkOf(item).values() : [];
  return [...files.map((file) => ({ kind: 'kept-file' as const, ...file })), ...tagged];
}

/** Only what is in the edition counts: work on a draft does not change it. */
function editionId(
  visible: Items,
  news: ReadonlySet<string>,
  withdrawn: readonly WithdrawnItem[],
  embargoes: ReadonlyMap<string, Embargo>,
  early: readonly string[],
): string {
  const hash = createHash('sha256');
  for (const key of [...visible.keys()].sort()) {
    const item = visible.get(key) as Item;
    hash.update(`${key} ${item.original}${item.isPast ? ' past' : ''}\n`);
    for (const locale of locales) hash.update(`${locale} ${item.texts[locale as Locale]?.hash ?? '-'}\n`);
    for (const name of Object.keys(item.media).sort()) hash.update(`${name} ${item.media[name]?.name}\n`);
  }
  for (const each of withdrawn.map((gone) => JSON.stringify(gone)).sort()) hash.update(`${each}\n`);
  // What is made early, or under an embargo, is never taken for what is made once everybody may see the item.
  for (const key of [...early].sort()) hash.update(`early ${key}\n`);
  for (const [key, { until }] of [...embargoes].sort()) hash.update(`embargo ${key} ${until}\n`);
  for (const id of [...news].sort()) hash.update(`news ${id}\n`);
  return hash.digest('hex').slice(0, 16);
}
