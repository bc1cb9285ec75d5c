import type { Edition, Localized } from '../../content';
import { filmOf } from '../../content/queries';
import { type ReleaseFile, releaseFiles } from './release-files';
import type { ReleaseForm } from './release-forms';

/**
 * Bytes that a form takes for itself and for each byte, or of PDF each character, of its text: taken from the releases
 * of the first film, where they are right to a tenth.
 */
const needs: Record<ReleaseForm, { itself: number; each: number }> = {
  pdf: { itself: 33_000, each: 7.2 },
  docx: { itself: 12_600, each: 0.33 },
  txt: { itself: 600, each: 1.13 },
  md: { itself: 1200, each: 1.2 },
  html: { itself: 1400, each: 1.3 },
  json: { itself: 8700, each: 2.2 },
};

/** Bytes of a character in UTF-8: Cyrillic takes two, but not its spaces and figures. */
const bytesOfCharacter = { en: 1.01, ru: 1.8, es: 1.03 } as const;

/** The files of a release, and about how many bytes each has. */
export type SizedFile = ReleaseFile & { about: number };

/**
 * To know a size exactly the form would have to be made, which takes longer than the page that names it.
 *
 * @param characters of the release, without the boilerplate.
 */
export function sizedFiles(edition: Edition, release: Localized<'press'>, characters: number): SizedFile[] {
  const all = characters + filmOf(edition, release.lang).body.length;
  return releaseFiles(release).map((file) => {
    const { itself, each } = needs[file.form];
    const bytes = itself + each * all * (file.form === 'pdf' ? 1 : bytesOfCharacter[release.lang]);
    const step = bytes < 20_000 ? 1000 : 5000;
    return { ...file, about: Math.round(bytes / step) * step };
  });
}
