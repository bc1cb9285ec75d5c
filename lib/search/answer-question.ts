import { type Locale, locales } from '../i18n/locales';
import { askedQuestionIn } from './asked-question';
import { fold } from './fold';
import { type Answer, answers, figures, type Place } from './questions';
import type { SearchDocument } from './search-document';
import { keyOf } from './search-document';
import type { SearchIndex } from './search-index';
import { stemOf } from './terms';
import { namesTerritory } from './territory';
import { wordsIn } from './words-in';

export type QuestionAnswer = {
  /** What answers, the best first, as the reader is told it; none where nothing was asked. */
  documents: SearchDocument[];
  /** A figure was asked for that the production has not supplied: the press contact is all there is. */
  isNotSupplied: boolean;
};

function isAt(place: Place, { kind, id }: SearchDocument): boolean {
  switch (place.at) {
    case 'page':
      return kind === 'pages' && id === place.page;
    case 'fact':
      return kind === 'facts' && (id === place.fact || id.startsWith(`${place.fact}-`));
    case 'contacts':
      return kind === 'contacts';
  }
}

/** What is at the first of the places that there is. */
function atPlaces(places: readonly Place[], told: readonly SearchDocument[]): SearchDocument[] {
  const found = places.map((place) => told.filter((document) => isAt(place, document)));
  return found.find(({ length }) => length > 0) ?? [];
}

/** The words beside a question without those of the film's own titles, which every question here is about. */
function besideTitles(beside: readonly string[], start: SearchDocument | undefined): string[] {
  const titles = (start?.names ?? []).flatMap(wordsIn).map(fold);
  const ofTitle = (word: string) =>
    locales.some((locale) => titles.some((title) => stemOf(locale, title) === stemOf(locale, fold(word))));
  return beside.filter((word) => !ofTitle(word));
}

/** The dates of a country that is named, those of the kind that was asked for first. */
function datesIn(beside: readonly string[], kinds: NonNullable<Answer['dates']>, told: readonly SearchDocument[]) {
  return kinds.flatMap((kind) =>
    told.filter(
      ({ release }) => release?.kind === kind && release.territory && namesTerritory(beside, release.territory),
    ),
  );
}

/** What a question in words of the reader's own leads to: what is named beside it, then where it is answered. */
export function answerQuestion(index: SearchIndex, locale: Locale, typed: string): QuestionAnswer {
  const asked = askedQuestionIn(typed);
  if (!asked) return { documents: [], isNotSupplied: false };
  const told = [...index.told[locale].values()];
  const { places, dates } = answers[asked.question];
  const beside = besideTitles(asked.beside, index.told[locale].get('pages/'));
  const isNamed = new Set(
    beside.length === 0
      ? []
      : locales.flatMap((language) => {
          const fields = dates ? undefined : (['title', 'names'] as const);
          return index.languages[language].find(beside, 'exact', fields).map(({ document }) => keyOf(document));
        }),
  );
  const named = told.filter(
    (document) =>
      isNamed.has(keyOf(document)) && (dates ? document.kind === 'release-dates' : document.kind !== 'pages'),
  );
  const answering = atPlaces(places, told);
  return {
    documents: [...new Set([...(dates ? datesIn(beside, dates, told) : []), ...named, ...answering])],
    isNotSupplied: figures.includes(asked.question) && answering.every(({ kind }) => kind === 'contacts'),
  };
}
