import { assemble } from '../../lib/content/assemble';
import { type Edition, makeEdition } from '../../lib/content/edition';
import { type Folder, type Folders, type Items, keyOf } from '../../lib/content/item';
import { isKind, type Kind } from '../../lib/content/kinds';
import type { MediaFile } from '../../lib/content/media';
import { parseFile } from '../../lib/content/parse-file';
import { problemLine } from '../../lib/content/problem';
import type { Audience } from '../../lib/content/visibility';
import { isLocale } from '../../lib/i18n/locales';
import { minimalFilm } from './content-folder';

/** Texts by path, `press/premiere/en.md`. */
export type Texts = Record<string, string>;

/** A picture as it is kept, without one. */
const picture = (name: string): MediaFile => ({ name: `kept-${name}`, type: 'image/svg+xml', size: 1, keptAt: name });

/** Item folders as if they had been read from disk: `.md` paths are parsed, any other file is a picture. */
export function foldersOf(texts: Texts): Folders {
  const folders = new Map<string, Folder>();
  for (const [path, text] of Object.entries(texts)) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const [kind = '', id = kind] = parts;
    if (!isKind(kind)) throw new Error(`${path} lies in no folder of content`);
    const key = keyOf(kind, id);
    const folder = folders.get(key) ?? { kind, id, files: {}, media: {}, waiting: {}, problems: [] };
    const locale = name.slice(0, -'.md'.length);
    if (isLocale(locale)) folder.files[locale] = parseFile<Kind>(kind, path, text);
    else folder.media[name] = picture(name);
    folders.set(key, folder);
  }
  return folders;
}

/** What is assembled from texts, problems as one line each. */
export function assembled(texts: Texts, previous: Items = new Map(), now = 0): { items: Items; problems: string[] } {
  const { items, problems } = assemble(foldersOf(texts), previous, now);
  return { items, problems: problems.map((problem) => problemLine(problem)) };
}

type Moment = { now?: number; audience?: Audience };

/**
 * An edition of the texts and, where they name none, the minimal film.
 *
 * @throws {Error} when one of them has a problem: it would silently be left out.
 */
export function editionOf(texts: Texts, { now = 0, audience = 'public' }: Moment = {}): Edition {
  const { items, problems } = assembled({ ...minimalFilm, ...texts });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return makeEdition(items, now, audience);
}
