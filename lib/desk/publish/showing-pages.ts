import { isDeepStrictEqual } from 'node:util';
import type { Edition, Item } from '../../content';
import type { Kind } from '../../content/kinds';
import { mentionsOf } from '../../content/mentions';
import { hasPage } from '../../content/queries';
import { fixedPages } from '../../routes/pages';
import type { ChangedItem } from './compare';

/** The pages of an edition that show an item, behind `/<language>`; not those that merely link to it. */
export function pagesShowing(changed: ChangedItem, edition: Edition): string[] {
  return pagesOf[changed.kind](changed, edition);
}

type PagesOf = { [K in Kind]: (changed: ChangedItem, edition: Edition) => string[] };

const pagesOf: PagesOf = {
  film: (changed, edition) => [
    ...fixedPages,
    ...(isOnEveryPage(changed) ? [...releases(edition).map(releasePage), ...peoplePages(edition)] : []),
  ],
  story: () => ['/story'],
  press: ({ id }) => [`/press/${id}`, '/press', '/press/downloads', ''],
  people: ({ id }, edition) => [...personPage(id, edition), '/people', '/press/facts'],
  questions: () => ['/press/questions'],
  quotes: ({ id, before, after }, edition) => [
    '/press/quotes',
    ...releases(edition)
      .filter((release) => mentionsOf(release).quotes.includes(id))
      .map(releasePage),
    ...new Set([before, after].flatMap((quote) => (quote ? personPage(speakerOf(quote), edition) : []))),
  ],
  'release-dates': () => ['/dates', '/premiere', '/press/facts', ''],
  awards: ({ before, after }, edition) => [
    '/press/facts',
    '',
    ...new Set(
      [before, after].flatMap((award) => (award ? winnersOf(award).flatMap((id) => personPage(id, edition)) : [])),
    ),
  ],
  coverage: () => ['/press/coverage'],
  contacts: ({ id }, edition) => [
    '/contacts',
    ...releases(edition)
      .filter(({ facts }) => facts.contact === id)
      .map(releasePage),
  ],
  partners: () => [''],
  notices: (_, edition) => [...fixedPages, ...releases(edition).map(releasePage), ...peoplePages(edition)],
  stills: () => ['/press/stills', '/press/downloads'],
};

const releases = (edition: Edition) =>
  edition.all('press') as readonly Item<'press'>[] as readonly (Item & Item<'press'>)[];
const releasePage = ({ id }: Item) => `/press/${id}`;
const personPage = (id: string, edition: Edition) => (hasPage(edition, id) ? [`/people/${id}`] : []);
const peoplePages = (edition: Edition) => edition.all('people').flatMap(({ id }) => personPage(id, edition));
const winnersOf = (award: Item) => (award as unknown as Item<'awards'>).facts.people;
const speakerOf = (quote: Item) => (quote as unknown as Item<'quotes'>).facts.speaker;

/** Every page carries the title of the film and its colours. */
function isOnEveryPage({ before, after, languages }: ChangedItem): boolean {
  const carried = (item: Item | undefined) => {
    const film = item as unknown as Item<'film'> | undefined;
    return film && [film.facts.theme, languages.map((locale) => film.texts[locale]?.words.title)];
  };
  return !isDeepStrictEqual(carried(before), carried(after));
}
