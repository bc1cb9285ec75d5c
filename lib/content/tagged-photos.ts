import { createHash } from 'node:crypto';
import { dirname, extname, join } from 'node:path';
import type { Locale } from '../i18n/locales';
import { artworkTags } from './artwork-tags';
import { downloadName } from './download-name';
import type { Edition } from './edition';
import type { Item } from './item';
import type { MediaFile, Pixels } from './media';
import { type PhotoTags, photoTags } from './photo-tags';
import { filesOf } from './pictures';

/**
 * A picture as it is handed out: the pixels of the one in the content, and nothing it says of itself but what the
 * content says of it. It is made when it is first asked for.
 */
export type TaggedPhoto = Omit<MediaFile, 'size' | 'packed'> & {
  kind: 'tagged-photo';
  download: string;
  tags: PhotoTags;
  /** Where the photograph of the content is kept. */
  madeFrom: string;
};

/** By the folder name of the photograph, what is handed out of it. */
export type TaggedPhotos = Pick<ReadonlyMap<string, TaggedPhoto>, 'get'>;

/** Raise it when the same tags are written in another way: files under one address never differ. */
const recipe = 1;

/** By the folder names of the photographs, in the order of the gallery. */
export function taggedPhotosOf({ all, find }: Pick<Edition, 'all' | 'find'>): Map<string, TaggedPhoto> {
  const [film] = all('film');
  const nameOf = (id: string, locale: Locale) => {
    const person = find('people', id);
    return person?.texts[locale]?.words.name ?? person?.texts[person.original]?.words.name;
  };
  return new Map(
    all('stills').flatMap((still, index) => {
      const raw = still.media[still.facts.file];
      if (!raw?.pixels) return [];
      const number = index + 1;
      const people = still.facts.people.flatMap((id) => nameOf(id, still.original) ?? []);
      const tags = photoTags(still, { film, number, people });
      const parts = ['still', String(number).padStart(2, '0'), still.id];
      return [[still.id, handedOut(raw, raw.pixels, tags, downloadName(film, parts, extname(raw.name)))] as const];
    }),
  );
}

/** By the names of the files, artwork with whose it is and how it may be used written into it. */
export function taggedArtworkOf(film: Item<'film'>): Map<string, TaggedPhoto> {
  return new Map(
    film.facts.artwork.flatMap((artwork) =>
      filesOf(artwork).flatMap((file) => {
        const raw = film.media[file];
        const tags = artworkTags(film, artwork, file);
        if (!raw || !tags) return [];
        const download = downloadName(film, ['artwork', artwork.id], extname(file));
        return [[file, handedOut(raw, raw.pixels, tags, download)] as const];
      }),
    ),
  );
}

function handedOut(raw: MediaFile, pixels: Pixels | undefined, tags: PhotoTags, download: string) {
  const made = JSON.stringify([recipe, raw.name, tags]);
  const name = createHash('sha256').update(made).digest('hex').slice(0, 32) + extname(raw.name);
  const keptAt = join(dirname(raw.keptAt), name);
  const { type, keptAt: madeFrom, willGo } = raw;
  return {
    kind: 'tagged-photo' as const,
    ...{ name, type, keptAt, ...(pixels && { pixels }), download, tags, madeFrom, ...(willGo && { willGo }) },
  };
}
