import type { Edition, Kind } from '../../content';
import { personOfPage } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import type { PageKinds, PagePath } from '../../routes/page-kinds';
import { kindNameOf } from '../../routes/pages';
import { momentsOf, newestOf } from './moments';

/** What each kind of page shows of the content; a kind of page that is not here never says when it changed. */
const shown: { readonly [Path in keyof PageKinds]?: readonly Kind[] } = {
  '': ['film', 'release-dates', 'people', 'press', 'awards'],
  '/story': ['film', 'story'],
  '/dates': ['film', 'release-dates'],
  '/dates/:territory': ['film', 'release-dates'],
  '/premiere': ['film', 'release-dates'],
  '/people': ['film', 'people'],
  '/press': ['film', 'press'],
  '/press/quotes': ['film', 'quotes'],
  '/press/questions': ['film', 'questions'],
  '/press/facts': ['film', 'release-dates', 'people', 'awards', 'partners'],
  '/press/coverage': ['film', 'coverage'],
  '/press/stills': ['film', 'stills'],
  '/press/book': ['film', 'release-dates', 'people', 'quotes', 'coverage', 'awards', 'questions', 'partners'],
  '/press/downloads': ['film', 'press', 'stills', 'people', 'quotes', 'coverage', 'release-dates'],
  '/press/corrections': ['film', 'press'],
  '/contacts': ['film', 'contacts', 'partners'],
};

/**
 * When a page last changed: the newest moment that the content tells of what the page shows. The files’ own times say
 * nothing, since a copy has others. A press release has its own moments alone, as its structured data has.
 */
export function lastChangeOf(path: PagePath, context: PublishContext): string | undefined {
  const { edition } = context;
  const [, , id = ''] = path.split('/');
  switch (kindNameOf(path)) {
    case '/press/:id': {
      const release = edition.find('press', id);
      return release && newestOf(momentsOf(release));
    }
    case '/people/:id':
    case '/people/:id/character':
      return newestOf(momentsOfPerson(id, context));
    default:
      return newestOf((shown[kindNameOf(path)] ?? []).flatMap((kind) => edition.all(kind).flatMap(momentsOf)));
  }
}

function momentsOfPerson(id: string, { edition, locale }: PublishContext): string[] {
  const person = personOfPage(edition, id, locale);
  if (!person) return [];
  const quotes = edition.all('quotes').filter(({ facts }) => facts.speaker === id);
  const awards = edition.all('awards').filter(({ facts }) => facts.people.includes(id));
  return [...filmMoments(edition), ...momentsOf(person), ...[...quotes, ...awards].flatMap(momentsOf)];
}

const filmMoments = (edition: Edition) => edition.all('film').flatMap(momentsOf);
