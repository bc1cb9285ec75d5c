import { filmOf, listOf, shownStills } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import type { FixedFile } from '../../routes/files';
import { aboutStillSize, sizedFiles } from '../files/about-size';
import { fixedDraft } from '../files/fixed-files';
import { releaseLength } from '../release-text';
import { drawingsOf } from '../theme';
import { bookSize } from './about-size';
import type { Download } from './downloads';

/** About how many bytes each of these has: a text is written for it, a document or a photograph is not made. */
export function downloadSizes(items: readonly Download[], context: PublishContext): ReadonlyMap<string, number> {
  const pictures = pictureSizes(context);
  const releases = releaseSizes(context);
  return new Map(
    items.map(({ id, source }) => {
      if (source.kind === 'fixed-file') return [id, fixedFileSize(source.path, context)] as const;
      return [id, (source.kind === 'media' ? pictures.get(source.name) : releases.get(id)) ?? 0] as const;
    }),
  );
}

/** The press book is not composed for it, which takes as long as all of the page. */
function fixedFileSize(path: FixedFile, context: PublishContext): number {
  if (path === '/press/book.pdf') return bookSize(context.edition, context.locale);
  const draft = fixedDraft(path, context);
  if (draft.kind !== 'text') throw new Error(`${path} is no text: its size is to be estimated`);
  return Buffer.byteLength(draft.text);
}

/** By the ids of the form. */
function releaseSizes({ edition, locale }: PublishContext): Map<string, number> {
  const own = listOf(edition, 'press', locale).filter(({ lang }) => lang === locale);
  return new Map(
    own.flatMap((release) =>
      sizedFiles(edition, release, releaseLength(edition, release).characters).map(
        ({ format, about }) => [`press/${release.id}.${format}`, about] as const,
      ),
    ),
  );
}

/** By the last part of the address. */
function pictureSizes({ edition, locale }: PublishContext): Map<string, number> {
  const drawings = drawingsOf(filmOf(edition, locale)).flatMap(({ alsoAs, ...file }) => [file, ...alsoAs]);
  return new Map([
    ...drawings.map(({ path, size }) => [path.slice(path.lastIndexOf('/') + 1), size] as const),
    ...shownStills(edition, locale).map(({ photo }) => [photo.tagged.name, aboutStillSize(photo.bytes)] as const),
  ]);
}
