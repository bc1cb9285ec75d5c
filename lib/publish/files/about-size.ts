import type { Edition, Localized } from '../../content';
import { contactsOfRelease, correctionsOf, filmOf } from '../../content/queries';
import { rightsRuns } from '../../document/compose/imprint';
import { type ReleaseFile, releaseFiles } from './release-files';
import type { ReleaseFormat } from './release-formats';

/**
 * Bytes that a format takes for itself, for each byte, or of PDF each character, of its text, and of the headline and the
 * summary, which stand in it more than once and in other sizes of letters. Taken from releases of 40 to 1000 words in three
 * languages, where texts are right to a tenth and PDF to a seventh.
 */
const needs: Record<ReleaseFormat, { itself: number; each: number; head: number }> = {
  pdf: { itself: 23_200, each: 5.05, head: 94.7 },
  docx: { itself: 11_500, each: 0.54, head: 0 },
  txt: { itself: 305, each: 1.09, head: 6.5 },
  md: { itself: 84, each: 1.27, head: 4.2 },
  html: { itself: 245, each: 1.38, head: 4.3 },
  json: { itself: 1650, each: 2.82, head: 13.9 },
};

/** Bytes of PDF for the shapes of a letter that stands only around a release: the fonts in it hold no others. */
const bytesOfLetter = 170;

/** In UTF-8: Cyrillic takes two, but not its spaces and figures. */
const bytesPerCharacter = (text: string) => new TextEncoder().encode(text).length / Math.max(1, text.length);

/** The files of a release, and about how many bytes each has. */
export type SizedFile = ReleaseFile & { about: number };

const contactTexts = (edition: Edition, release: Localized<'press'>): string[] =>
  contactsOfRelease(edition, release, release.lang).map(
    ({ facts, words }) => words.name + words.role + facts.phone + facts.email,
  );

/** What stands in every format besides the text of the release. */
function textsAround(edition: Edition, release: Localized<'press'>): string[] {
  const { basis, editorsNote = '' } = release.words;
  const corrections = correctionsOf(edition, release).flatMap(({ what, why }) => [what, why]);
  const rights = rightsRuns({ edition, locale: release.lang }, release.facts.licence);
  return [
    ...[filmOf(edition, release.lang).body, basis, editorsNote, ...corrections],
    ...rights.flatMap(({ text, href = '' }) => [text, href]),
    // What each format takes for itself holds the first contact.
    ...contactTexts(edition, release).slice(1),
  ];
}

/** How many letters a release does not have itself, and its contacts, the rights or the text on the film do. */
function lettersAround(edition: Edition, release: Localized<'press'>): number {
  const { headline, summary } = release.words;
  const own = new Set(headline + summary + release.body);
  const others = new Set([...textsAround(edition, release), ...contactTexts(edition, release)].join(''));
  return [...others].filter((letter) => /\p{L}/u.test(letter) && !own.has(letter)).length;
}

/**
 * To know a size exactly the file would have to be made, which takes longer than the page that names it.
 *
 * @param characters of the release, as they are counted on its page.
 */
export function sizedFiles(edition: Edition, release: Localized<'press'>, characters: number): SizedFile[] {
  const all = characters + textsAround(edition, release).join('').length;
  const ofCharacter = bytesPerCharacter(release.body);
  const letters = bytesOfLetter * lettersAround(edition, release);
  const heads = release.words.headline.length + release.words.summary.length;
  return releaseFiles(release).map((file) => {
    const { itself, each, head } = needs[file.format];
    const ofText = each * all + head * heads;
    const bytes = itself + (file.format === 'pdf' ? ofText + letters : ofText * ofCharacter);
    return { ...file, about: rounded(bytes) };
  });
}

function rounded(bytes: number): number {
  const step = bytes < 10_000 ? 100 : bytes < 50_000 ? 1000 : 5000;
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
