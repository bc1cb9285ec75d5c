import type { Facts } from '../content';
import type { TitledPage } from '../routes/page-words';

/**
 * What readers ask in words of their own. The words stand in the messages of each language, under `search.asked`; a
 * new question is a line there and a line in `answers`.
 */
export const questions = [
  'whereToWatch',
  'releaseDate',
  'premiere',
  'runningTime',
  'languages',
  'rating',
  'aspectRatio',
  'sound',
  'trailer',
  'pictures',
  'synopsis',
  'biographies',
  'cast',
  'director',
  'stillsPhotographer',
  'quotes',
  'reviews',
  'awards',
  'boxOffice',
  'budget',
  'downloads',
  'feeds',
  'requests',
  'billingBlock',
  'delivery',
  'contact',
] as const;

export type Question = (typeof questions)[number];

/** A page, a row of the fact sheet (its id, or what the ids of its rows begin with), or whoever answers the press. */
export type Place = { at: 'page'; page: TitledPage } | { at: 'fact'; fact: string } | { at: 'contacts' };

export type Answer = {
  /** Where it is answered: the first of these that there is. */
  places: readonly Place[];
  /** Of the dates of a country that is named beside the question, those of these kinds come first. */
  dates?: readonly Facts<'release-dates'>['kind'][];
};

const page = (path: TitledPage): Place => ({ at: 'page', page: path });
const fact = (id: string): Place => ({ at: 'fact', fact: id });
const factSheet = page('/press/facts');
const contact: Place = { at: 'contacts' };

export const answers: Record<Question, Answer> = {
  whereToWatch: { places: [page('/dates')], dates: ['streaming', 'theatrical'] },
  releaseDate: { places: [page('/dates')], dates: ['theatrical', 'streaming'] },
  premiere: { places: [page('/premiere')], dates: ['festival', 'premiere'] },
  runningTime: { places: [fact('runningTime'), factSheet] },
  languages: { places: [fact('languages'), factSheet] },
  rating: { places: [fact('rating'), factSheet] },
  aspectRatio: { places: [fact('aspectRatio'), factSheet] },
  sound: { places: [fact('sound'), factSheet] },
  trailer: { places: [fact('trailer'), factSheet] },
  pictures: { places: [page('/press/stills')] },
  synopsis: { places: [page('/press/book')] },
  biographies: { places: [page('/people')] },
  cast: { places: [page('/people')] },
  director: { places: [fact('director'), factSheet] },
  stillsPhotographer: { places: [fact('stills-photographer'), factSheet] },
  quotes: { places: [page('/press/quotes')] },
  reviews: { places: [page('/press/coverage')] },
  awards: { places: [fact('awards'), factSheet] },
  boxOffice: { places: [fact('box-office'), contact] },
  budget: { places: [fact('budget'), fact('financing'), contact] },
  downloads: { places: [page('/press/downloads')] },
  feeds: { places: [page('/press')] },
  requests: { places: [page('/contacts')] },
  billingBlock: { places: [fact('billingBlock'), factSheet] },
  delivery: { places: [fact('delivery'), factSheet] },
  contact: { places: [contact, page('/contacts')] },
};

/** Figures that only the production has: where it has supplied none, the press contact is named and the answer says so. */
export const figures: readonly Question[] = ['boxOffice', 'budget'];
