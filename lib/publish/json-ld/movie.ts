import type { Movie } from 'schema-dts';
import { filmOf, namedPeople, titlesOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { countryName } from '../../i18n/formats';
import { shownAtStart } from '../pages';
import { shareImageAddress } from '../share-image';
import { awardNodes } from './awards';
import { creditNodes } from './credits';
import { identifierNodes } from './identifiers';
import { addressOf, filmId } from './ids';
import { productionNodes } from './organization';
import { trailerNode } from './trailer';

/** The film by its name: enough where a page only belongs to it. */
export function filmNode(context: PublishContext) {
  return {
    '@type': 'Movie',
    '@id': filmId(context),
    name: filmOf(context.edition, context.locale).words.title,
    url: addressOf('', context),
  } satisfies Movie;
}

/** The film as the start page shows it. */
export function movieNode(context: PublishContext): Movie {
  const { edition, locale } = context;
  const { facts, words } = filmOf(edition, locale);
  const transcript = words.trailerTranscript;
  return {
    ...figuresNode(context),
    ...(facts.trailer && transcript && { trailer: { ...trailerNode(facts.trailer, context), transcript } }),
    description: words.synopsis.short,
    ...awardNodes(context),
    ...creditNodes(namedPeople(edition, locale).slice(0, shownAtStart.people), context),
  };
}

/** The film with everything that the fact sheet tells, which shows nobody's portrait. */
export function wholeMovieNode(context: PublishContext): Movie {
  const { edition, locale } = context;
  const { languages } = filmOf(edition, locale).facts;
  const people = namedPeople(edition, locale).map((person) => ({ ...person, portrait: undefined }));
  return {
    ...figuresNode(context),
    ...(languages.length > 0 && { inLanguage: languages }),
    ...awardNodes(context),
    ...creditNodes(people, context),
    ...identifierNodes('film', filmOf(edition, locale).facts.identifiers),
    ...productionNodes(context),
  };
}

function figuresNode(context: PublishContext) {
  const { edition, locale } = context;
  const { facts, words } = filmOf(edition, locale);
  const titles = titlesOf(edition).map(({ title }) => title);
  const otherTitles = [...new Set(titles)].filter((title) => title !== words.title);
  return {
    ...filmNode(context),
    ...(otherTitles.length > 0 && { alternateName: otherTitles }),
    image: shareImageAddress('', context),
    genre: words.genre,
    dateCreated: String(facts.year),
    ...(facts.runningTime && { duration: `PT${facts.runningTime}M` }),
    countryOfOrigin: facts.countries.map((country) => ({
      '@type': 'Country' as const,
      name: countryName(locale, country),
      identifier: country,
    })),
    ...(facts.trailer && { trailer: trailerNode(facts.trailer, context) }),
  } satisfies Movie;
}
