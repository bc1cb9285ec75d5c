/** What there is to know of a kind of page. A new page is a row in `pageKinds` and a folder in `app/[locale]`. */
export type PageKind = {
  /** Its title and its description, as keys of messages; an item has its own. */
  title?: string;
  description?: string;
  /** In place of the description where the film has no photographs: no page promises what is not there. */
  descriptionWithoutStills?: string;
  /** Each of these items has such a page. Every other page stands once in each language. */
  items?: 'press' | 'people';
  /**
   * In which languages search engines and the sitemap hear of it: those in which the film, or the item, is written.
   * A page of which they hear nothing stands in no list; `internal` is only rendered, and has no address. Of countries
   * they hear where there is something to tell; every other one has its page, too.
   */
  listed: 'as the film' | 'as the item' | 'as its facts' | 'nowhere' | 'internal';
  /** Where every page links to it: in its head and its foot, or in its foot alone. */
  navigation?: 'head' | 'foot';
  /** The picture that networks and messengers show: one of its own at `<address>/share.png`, or the film's. */
  shareImage: 'own' | 'film';
  /** The parameters of a query that make another page of it; all others change nothing. */
  parameters?: 'page-number' | 'coverage-filter' | 'problem' | 'least-width';
  /** It names the sizes of files, for which it takes long: of the pages that are rendered ahead it comes last. */
  isSlow?: true;
};

/** Every kind of page, by its address behind `/<language>`, in the order of the sitemap and of the foot of a page. */
export const pageKinds = {
  '': { listed: 'as the film', shareImage: 'own' },
  '/story': {
    title: 'navigation.story',
    description: 'story.description',
    listed: 'as the film',
    navigation: 'head',
    shareImage: 'film',
  },
  '/dates': {
    title: 'navigation.dates',
    description: 'dates.description',
    listed: 'as the film',
    navigation: 'head',
    shareImage: 'film',
  },
  '/premiere': {
    title: 'navigation.premiere',
    description: 'premiere.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'own',
  },
  '/people': {
    title: 'navigation.people',
    description: 'people.description',
    listed: 'as the film',
    navigation: 'head',
    shareImage: 'film',
  },
  '/press': {
    title: 'navigation.press',
    description: 'press.description',
    listed: 'as the film',
    navigation: 'head',
    shareImage: 'film',
    parameters: 'page-number',
  },
  '/press/quotes': {
    title: 'navigation.quotes',
    description: 'quote.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
  },
  '/press/questions': {
    title: 'navigation.questions',
    description: 'question.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
  },
  '/press/facts': {
    title: 'navigation.facts',
    description: 'facts.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
  },
  '/press/coverage': {
    title: 'navigation.coverage',
    description: 'coverage.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
    parameters: 'coverage-filter',
  },
  '/press/stills': {
    title: 'navigation.stills',
    description: 'stills.description',
    descriptionWithoutStills: 'stills.descriptionEmpty',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
    parameters: 'least-width',
    isSlow: true,
  },
  '/press/book': {
    title: 'navigation.book',
    description: 'book.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
    isSlow: true,
  },
  '/press/downloads': {
    title: 'navigation.downloads',
    description: 'downloads.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
    parameters: 'problem',
    isSlow: true,
  },
  '/press/corrections': {
    title: 'navigation.corrections',
    description: 'correction.description',
    listed: 'as the film',
    navigation: 'foot',
    shareImage: 'film',
  },
  '/contacts': {
    title: 'navigation.contacts',
    description: 'contacts.description',
    listed: 'as the film',
    navigation: 'head',
    shareImage: 'film',
  },
  '/search': { title: 'navigation.search', listed: 'nowhere', navigation: 'head', shareImage: 'film' },
  '/accredited': { listed: 'internal', shareImage: 'film' },
  '/404': { listed: 'internal', shareImage: 'film' },
  '/410': { listed: 'internal', shareImage: 'film' },
  '/dates/:territory': { listed: 'as its facts', shareImage: 'film' },
  '/press/:id': { items: 'press', listed: 'as the item', shareImage: 'own' },
  /** How a corrected release read before. Search engines, feeds and kits hear nothing of it. */
  '/press/:id/earlier/:correction': { listed: 'nowhere', shareImage: 'film' },
  '/people/:id': { items: 'people', listed: 'as the item', shareImage: 'own' },
  '/people/:id/character': { listed: 'as the item', shareImage: 'film' },
} as const satisfies Record<string, PageKind>;

export type PageKinds = typeof pageKinds;
/** The pages whose row says this. */
export type KindsWhere<Part> = {
  [Path in keyof PageKinds]: PageKinds[Path] extends Part ? Path : never;
}[keyof PageKinds];

/** A page that stands whatever the content. */
export type FixedPage = KindsWhere<{ listed: 'as the film' }>;

/** The kinds whose items have pages of their own. */
export type ItemPageKind = NonNullable<PageKind['items']>;

/** A page of which there is one for each item of a kind, for each country, or for each correction. */
export type ItemPage = Extract<keyof PageKinds, `${string}:${string}`>;

/** How a release read before one of its corrections. */
export type EarlierPage = `/press/${string}/earlier/${string}`;

/** What is known for a country, by its ISO 3166-1 alpha-2 code. */
export type TerritoryPage = `/dates/${string}`;

/** The address of a page behind `/<language>`. */
export type PagePath = Exclude<keyof PageKinds, ItemPage> | `/press/${string}` | `/people/${string}` | TerritoryPage;
