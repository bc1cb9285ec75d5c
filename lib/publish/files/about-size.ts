import type { Edition, Localized } from '../../content';
import { correctionsOf, filmOf } from '../../content/queries';
import { type ReleaseFile, releaseFiles } from './release-files';
import type { ReleaseFormat } from './release-formats';

/**
 * Bytes that a format takes for itself and for each byte, or of PDF each character, of its text: taken from the releases
 * of the first film, where they are right to an eighth, and to a sixth once rounded.
 */
const needs: Record<ReleaseFormat, { itself: number; each: number }> = {
  pdf: { itself: 23_700, each: 8.4 },
  docx: { itself: 12_600, each: 0.33 },
  txt: { itself: 1430, each: 1.07 },
  md: { itself: 1230, each: 1.15 },
  html: { itself: 1350, each: 1.28 },
  json: { itself: 6400, each: 2.5 },
};

/** In UTF-8: Cyrillic takes two, but not its spaces and figures. */
const bytesPerCharacter = (text: string) => new TextEncoder().encode(text).length / Math.max(1, text.length);

/** The files of a release, and about how many bytes each has. */
export type SizedFile = ReleaseFile & { about: number };

/** What stands in every format besides the text of the release. */
function textsAround(edition: Edition, release: Localized<'press'>): string[] {
  const { basis, editorsNote = '' } = release.words;
  const corrections = correctionsOf(edition, release).flatMap(({ what, why }) => [what, why]);
  return [filmOf(edition, release.lang).body, basis, editorsNote, ...corrections];
}

/**
 * To know a size exactly the file would have to be made, which takes longer than the page that names it.
 *
 * @param characters of the release, as they are counted on its page.
 */
export function sizedFiles(edition: Edition, release: Localized<'press'>, characters: number): SizedFile[] {
  const all = characters + textsAround(edition, release).join('').length;
  const ofCharacter = bytesPerCharacter(release.body);
  return releaseFiles(release).map((file) => {
    const { itself, each } = needs[file.format];
    const bytes = itself + each * all * (file.format === 'pdf' ? 1 : ofCharacter);
    return { ...file, about: rounded(bytes) };
  });
}

function rounded(bytes: number): number {
  const step = bytes < 20_000 ? 1000 : 5000;
  return Math.round(bytes / step) * step;
}

/** What is written into a photograph when it is handed out: its profile, caption, credit and rights. */
const bytesOfTags = 5400;

export const aboutStillSize = (bytesOfPicture: number): number => rounded(bytesOfPicture + bytesOfTags);

/**
 * About how many bytes the press book has as PDF, which holds its fonts and the film's own drawing.
 *
 * @param characters of all its texts.
 */
export const aboutBookSize = (characters: number): number => rounded(80_000 + 8.1 * characters);
