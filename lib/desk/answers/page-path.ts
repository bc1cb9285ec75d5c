import type { Edition } from '../../content';
import type { Kind } from '../../content/kinds';
import { hasPage } from '../../content/queries';

type PathOf = { [K in Kind]: (id: string, edition: Edition) => string };

/** The page that shows an item, without its language. */
const pathOf: PathOf = {
  film: () => '',
  story: () => '/story',
  press: (id) => `/press/${id}`,
  people: (id, edition) => (hasPage(edition, id) ? `/people/${id}` : '/people'),
  questions: () => '/press/questions',
  quotes: () => '/press/quotes',
  'release-dates': () => '/dates',
  awards: () => '/press/facts',
  coverage: () => '/press/coverage',
  contacts: () => '/contacts',
  partners: () => '',
  notices: () => '',
  stills: () => '/press/stills',
};

export const pagePath = (kind: Kind, id: string, edition: Edition): string => pathOf[kind](id, edition);
