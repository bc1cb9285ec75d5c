import type { Movie, NewsArticle, Person, WithContext } from 'schema-dts';
import type { Edition, Localized } from '../content';
import {
  correctionsOf,
  filmOf,
  lastCorrected,
  listOf,
  namedPerson,
  nameOf,
  otherNamesOf,
  personPath,
  titlesOf,
} from '../content/queries';
import type { Locale } from '../i18n/locales';
import { localPath, mediaPath } from '../i18n/routes';
import { toPlainText } from '../markdown/plain-text';
import { releaseText } from './release-text';
import { shareImagePath } from './share-image-path';
import { watchAddress } from './youtube';

type Credit = Localized<'people'>['facts']['credits'][number];

function creditedFor(edition: Edition, locale: Locale, siteUrl: string, ...credits: Credit[]): Person[] {
  return listOf(edition, 'people', locale)
    .filter(({ facts }) => credits.some((credit) => facts.credits.includes(credit)))
    .map((person) => ({
      '@type': 'Person',
      name: nameOf(edition, person).name,
      url: siteUrl + localPath(locale, personPath(edition, person.id)),
    }));
}

/** schema.org/Movie */
export function movieJsonLd(edition: Edition, locale: Locale, siteUrl: string): WithContext<Movie> {
  const { facts, words } = filmOf(edition, locale);
  const titles = titlesOf(edition).map(({ title }) => title);
  const credited = (...credits: Credit[]) => creditedFor(edition, locale, siteUrl, ...credits);
  return {
    '@context': 'https://schema.org',
    '@type': 'Movie',
    name: words.title,
    alternateName: [...new Set(titles)].filter((title) => title !== words.title),
    url: siteUrl + localPath(locale, ''),
    image: siteUrl + shareImagePath(locale, ''),
    description: words.synopsis.short,
    genre: words.genre,
    dateCreated: String(facts.year),
    ...(facts.runningTime && { duration: `PT${facts.runningTime}M` }),
    countryOfOrigin: facts.countries.map((name) => ({ '@type': 'Country' as const, name })),
    inLanguage: facts.languages,
    director: credited('director'),
    author: credited('screenwriter'),
    actor: credited('actor'),
    musicBy: credited('composer'),
    producer: credited('producer', 'executive-producer'),
    productionCompany: edition
      .all('partners')
      .filter((partner) => partner.facts.kind === 'production')
      .map((partner) => ({ '@type': 'Organization' as const, name: partner.facts.name })),
    ...(facts.trailer && {
      trailer: {
        '@type': 'VideoObject' as const,
        name: words.title,
        description: words.synopsis.short,
        inLanguage: facts.trailer.language,
        url: watchAddress(facts.trailer.youtube),
      },
    }),
  };
}

/** schema.org/NewsArticle */
export function pressReleaseJsonLd(
  edition: Edition,
  release: Localized<'press'>,
  siteUrl: string,
): WithContext<NewsArticle> {
  const film = filmOf(edition, release.lang);
  const corrections = correctionsOf(edition, release);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: release.words.headline,
    description: release.words.summary,
    datePublished: release.facts.date,
    ...(corrections.length > 0 && {
      dateModified: lastCorrected(release),
      correction: corrections.map(({ at, what, why, lang }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: at,
        inLanguage: lang,
        text: `${what} ${why}`,
      })),
    }),
    dateline: release.words.place,
    inLanguage: release.lang,
    url: siteUrl + localPath(release.lang, `/press/${release.id}`),
    image: siteUrl + shareImagePath(release.lang, `/press/${release.id}`),
    about: { '@type': 'Movie', name: film.words.title, url: siteUrl + localPath(release.lang, '') },
    articleBody: releaseText(release),
  };
}

/** schema.org/Person */
export function personJsonLd(
  edition: Edition,
  person: Localized<'people'>,
  siteUrl: string,
  locale: Locale,
): WithContext<Person> {
  const { name, path, portrait } = namedPerson(edition, person, locale);
  const otherNames = otherNamesOf(edition, person);
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: name.name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    url: siteUrl + localPath(locale, path),
    ...(portrait && { image: siteUrl + mediaPath(portrait.photo.tagged.name) }),
    ...(person.body && { description: toPlainText(person.body) }),
  };
}
