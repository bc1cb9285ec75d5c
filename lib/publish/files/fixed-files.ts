import type { PublishContext } from '../../document/compose/parts';
import { composePressBook } from '../../document/compose/press-book';
import type { FixedFile } from '../../routes/files';
import { factsCsv } from '../fact-sheet/csv';
import { factsJson } from '../fact-sheet/json';
import { atomFeed, correctionsFeed } from '../feeds/atom';
import { jsonFeed } from '../feeds/json-feed';
import { kitJson } from '../kit';
import { kitCsv } from '../kit/csv';
import { quotesText } from '../quote-text';
import type { Draft } from './draft';
import { fileName } from './names';

/** Files that stand whatever the content. */
const drafts = {
  '/press/book.pdf': (context) => ({
    kind: 'document',
    name: documentName('/press/book.pdf', context),
    type: 'application/pdf',
    document: composePressBook(context),
    setting: 'pdf',
  }),
  '/feed.xml': (context) => ({ kind: 'text', type: 'application/atom+xml; charset=utf-8', text: atomFeed(context) }),
  '/press/corrections.xml': (context) => ({
    kind: 'text',
    type: 'application/atom+xml; charset=utf-8',
    text: correctionsFeed(context),
  }),
  '/feed.json': (context) => ({ kind: 'text', type: 'application/feed+json', text: jsonFeed(context) }),
  '/press/facts.csv': (context) => tableDraft('/press/facts.csv', factsCsv(context), context),
  '/press/facts.json': (context) => ({
    kind: 'text',
    name: documentName('/press/facts.json', context),
    type: 'application/json',
    text: factsJson(context),
  }),
  '/press/quotes.txt': (context) => ({
    kind: 'text',
    name: documentName('/press/quotes.txt', context),
    type: 'text/plain; charset=utf-8',
    text: quotesText(context),
  }),
  '/press/coverage.csv': (context) => tableDraft('/press/coverage.csv', kitCsv('coverage', context), context),
  '/dates.csv': (context) => tableDraft('/dates.csv', kitCsv('dates', context), context),
  '/press/awards.csv': (context) => tableDraft('/press/awards.csv', kitCsv('awards', context), context),
  '/contacts.csv': (context) => tableDraft('/contacts.csv', kitCsv('contacts', context), context),
  '/kit.json': (context) => ({ kind: 'text', type: 'application/json', text: kitJson(context) }),
} satisfies Record<FixedFile, (context: PublishContext) => Draft>;

export const fixedDraft = (path: FixedFile, context: PublishContext): Draft => drafts[path](context);

const tableDraft = (path: DocumentPath, text: string, context: PublishContext): Draft => ({
  kind: 'text',
  name: documentName(path, context),
  type: 'text/csv; charset=utf-8',
  text,
});

/** Those of them that are handed out as documents, and what they are in a file's name. */
export const documentNames = {
  '/press/book.pdf': 'press-book',
  '/press/facts.csv': 'facts',
  '/press/facts.json': 'facts',
  '/press/quotes.txt': 'quotes',
  '/press/coverage.csv': 'coverage',
  '/dates.csv': 'dates',
  '/press/awards.csv': 'awards',
  '/contacts.csv': 'contacts',
  '/kit.json': 'kit',
} as const satisfies Partial<Record<FixedFile, string>>;

export type DocumentPath = keyof typeof documentNames;

export function documentName(path: DocumentPath, { edition, locale }: PublishContext): string {
  return fileName(edition, [documentNames[path]], locale, path.slice(path.lastIndexOf('.') + 1));
}
