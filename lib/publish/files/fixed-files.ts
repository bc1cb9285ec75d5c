import { factsCsv } from '../fact-sheet/csv';
import { factsJson } from '../fact-sheet/json';
import { atomFeed } from '../feeds/atom';
import { jsonFeed } from '../feeds/json-feed';
import { kitJson } from '../kit';
import type { Desk } from '../manuscript/parts';
import { pressBookManuscript } from '../press-book';
import { quotesText } from '../quote-text';
import type { FixedFile } from './addresses';
import type { Draft } from './draft';
import { fileName } from './names';

/** Files that stand whatever the content. */
const drafts = {
  '/press/book.pdf': (desk) => ({
    name: documentName('/press/book.pdf', desk),
    type: 'application/pdf',
    manuscript: pressBookManuscript(desk),
    setting: 'pdf',
  }),
  '/feed.xml': (desk) => ({ type: 'application/atom+xml; charset=utf-8', text: atomFeed(desk) }),
  '/feed.json': (desk) => ({ type: 'application/feed+json', text: jsonFeed(desk) }),
  '/press/facts.csv': (desk) => ({
    name: documentName('/press/facts.csv', desk),
    type: 'text/csv; charset=utf-8',
    text: factsCsv(desk),
  }),
  '/press/facts.json': (desk) => ({
    name: documentName('/press/facts.json', desk),
    type: 'application/json',
    text: factsJson(desk),
  }),
  '/press/quotes.txt': (desk) => ({
    name: documentName('/press/quotes.txt', desk),
    type: 'text/plain; charset=utf-8',
    text: quotesText(desk),
  }),
  '/kit.json': (desk) => ({ type: 'application/json', text: kitJson(desk) }),
} satisfies Record<FixedFile, (desk: Desk) => Draft>;

export const fixedDraft = (path: FixedFile, desk: Desk): Draft => drafts[path](desk);

/** Those of them that are handed out as documents, and what they are in a file's name. */
export const documentNames = {
  '/press/book.pdf': 'press-book',
  '/press/facts.csv': 'facts',
  '/press/facts.json': 'facts',
  '/press/quotes.txt': 'quotes',
} as const satisfies Partial<Record<FixedFile, string>>;

export type DocumentPath = keyof typeof documentNames;

export function documentName(path: DocumentPath, { edition, locale }: Desk): string {
  return fileName(edition, [documentNames[path]], locale, path.slice(path.lastIndexOf('.') + 1));
}
