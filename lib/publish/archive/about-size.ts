import type { Edition } from '../../content';
import { filmOf, listOf, shownStills } from '../../content/queries';
import { type Locale, locales } from '../../i18n/locales';
import { aboutBookSize, aboutStillSize, sizedFiles } from '../files/about-size';
import { releasesPerPage } from '../pages';
import { releaseLength } from '../release-text';
import { drawingsOf } from '../theme';

/** Characters of the press book for each item besides the texts that are counted, and bytes of tables, lists and data. */
const eachItem = { book: 70, tables: 400, data: 1900 };

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * About how many bytes the kit of a language has, or that of all languages. To know it exactly every document would have
 * to be made, for which nobody should wait who reads the page.
 */
export function aboutKitSize(edition: Edition, locale?: Locale): number {
  const documents = sum((locale ? [locale] : locales).map((language) => documentBytes(edition, language)));
  return documents + pictureBytes(edition, locale ?? locales[0]);
}

function documentBytes(edition: Edition, locale: Locale): number {
  const releases = listOf(edition, 'press', locale)
    .filter(({ lang }) => lang === locale)
    .slice(0, releasesPerPage)
    .flatMap((release) => sizedFiles(edition, release, releaseLength(edition, release).characters));
  return (
    sum(releases.map(({ about }) => about)) +
    bookSize(edition, locale) +
    (eachItem.tables + eachItem.data) * edition.size
  );
}

/** Of the press book. */
export function bookSize(edition: Edition, locale: Locale): number {
  const { synopsis } = filmOf(edition, locale).words;
  const texts = [
    ...Object.values(synopsis),
    ...(['people', 'story', 'quotes'] as const).flatMap((kind) =>
      listOf(edition, kind, locale).map(({ body }) => body),
    ),
  ];
  return aboutBookSize(sum(texts.map(({ length }) => length)) + eachItem.book * edition.size);
}

export function pictureBytes(edition: Edition, locale: Locale): number {
  const drawings = drawingsOf(filmOf(edition, locale)).flatMap(({ alsoAs, ...shown }) => [shown, ...alsoAs]);
  return sum([
    ...drawings.map(({ size }) => size),
    ...shownStills(edition, locale).map(({ photo }) => aboutStillSize(photo.bytes)),
  ]);
}
