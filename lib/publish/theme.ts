import { createHash } from 'node:crypto';
import type { Facts, Localized, MediaFile } from '../content';
import { mediaPath } from '../i18n/routes';
import { hrefOf } from '../routes/href';

type Theme = NonNullable<Facts<'film'>['theme']>;
type Palette = Theme['colours']['day'];

const declarations = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The film's own stylesheet: its colours by ground, and its mark. Its address holds its hash, so it can be kept for ever. */
export function themeSheet({ facts, media }: Localized<'film'>): { path: string; css: string } | undefined {
  const { theme } = facts;
  if (!theme) return undefined;
  const { day, night } = theme.colours;
  const mark = media[theme.mark];
  /** A layer above those of the site, so that paper, which stands in none, has the last word. */
  const css = [
    '@layer film{',
    `:root{${declarations(day)}${mark ? `;--mark:url("${mediaPath(mark.name)}")` : ''}}`,
    `@media (prefers-color-scheme:dark){:root{${declarations(night)}}}`,
    `.night{${declarations(night)}}`,
    '}',
    '',
  ].join('\n');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);
  return { path: hrefOf({ kind: 'theme', hash }), css };
}

export type KeyArt = { wide: string; tall: string; alt: string; file: Pick<Drawing, 'path' | 'keptAt'> };

/** The key art's addresses and what it shows, where the film has any. */
export function keyArtOf(film: Localized<'film'>): KeyArt | undefined {
  const { theme } = film.facts;
  if (!theme) return undefined;
  const [wide, tall] = [theme.keyArt.wide, theme.keyArt.tall].map((id) => drawingOf(film, id)) as [Drawing, Drawing];
  return { wide: wide.shown, tall: tall.shown, alt: wide.alt, file: { path: wide.shown, keptAt: wide.keptAt } };
}

/** `path`: where it is handed out, with whose it is written into it; its size is known about until it is made. */
export type DrawingFile = { path: string; isAbout: boolean } & Pick<
  MediaFile,
  'type' | 'size' | 'download' | 'keptAt' | 'pixels'
>;

/** A drawing of the film that may be downloaded: the file that the site shows, and the same in other formats. */
export type Drawing = DrawingFile & {
  id: string;
  title: string;
  alt: string;
  usage?: string | undefined;
  /** The address of what pages show. */
  shown: string;
  alsoAs: DrawingFile[];
} & Pick<Facts<'film'>['artwork'][number], 'creator' | 'copyright' | 'licence' | 'digitalSource'>;

export function drawingsOf(film: Localized<'film'>): Drawing[] {
  return film.facts.artwork.map(({ id }) => drawingOf(film, id));
}

/**
 * A translation that has not caught up with new artwork shows it without words; the log says what to add.
 *
 * @throws {Error} never in an edition: facts that name a file that is not there begin none.
 */
function drawingOf({ facts, words, media }: Localized<'film'>, id: string): Drawing {
  const artwork = facts.artwork.find((each) => each.id === id);
  const named = artwork ? [artwork.file, ...artwork.alsoAs] : [];
  const kept = named.flatMap((name) => media[name] ?? []);
  const [shown, ...alsoAs] = kept;
  if (!artwork || !shown || kept.length < named.length) throw new Error(`an edition without the artwork ${id}`);
  const { title = id, alt = '', usage } = words.artwork[id] ?? {};
  const { creator, copyright, licence, digitalSource } = artwork;
  return {
    ...{ id, title, alt, usage, creator, copyright, licence, digitalSource },
    shown: mediaPath(shown.name),
    ...toDrawingFile(shown),
    alsoAs: alsoAs.map(toDrawingFile),
  };
}

/** About what is written into a drawing. */
const bytesOfRights = 3000;

function toDrawingFile({ name, handedOutAs, type, size, download, keptAt, pixels }: MediaFile): DrawingFile {
  const isAbout = handedOutAs !== undefined;
  const path = mediaPath(handedOutAs ?? name);
  return { path, type, size: size + (isAbout ? bytesOfRights : 0), isAbout, download, keptAt, pixels };
}
