import type { FixedPage } from './routes';

/** Title and description of the pages that stand whatever the content, as keys of messages. */
export const pageWords = {
  '/story': ['navigation.story', 'story.description'],
  '/premiere': ['navigation.premiere', 'premiere.description'],
  '/people': ['navigation.people', 'people.description'],
  '/press': ['navigation.press', 'press.description'],
  '/press/quotes': ['navigation.quotes', 'quote.description'],
  '/press/facts': ['navigation.facts', 'facts.description'],
  '/press/coverage': ['navigation.coverage', 'coverage.description'],
  '/press/stills': ['navigation.stills', 'stills.description'],
  '/press/book': ['navigation.book', 'book.description'],
  '/press/downloads': ['navigation.downloads', 'downloads.description'],
  '/press/corrections': ['navigation.corrections', 'correction.description'],
  '/contacts': ['navigation.contacts', 'contacts.description'],
} as const satisfies Record<Exclude<FixedPage, ''>, readonly [title: string, description: string]>;

type PageWords = { [Path in keyof typeof pageWords]: readonly [title: string, description: string] };

/** The same for a site without photographs: no page promises what is not there. */
const withoutStills = {
  '/press/stills': ['navigation.stills', 'stills.descriptionEmpty'],
} as const satisfies Partial<PageWords>;

export const pageWordsOf = ({ hasStills }: { hasStills: boolean }) =>
  hasStills ? pageWords : { ...pageWords, ...withoutStills };
