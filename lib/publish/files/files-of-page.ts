import { itemOf, listOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import type { FixedFile } from '../../routes/files';
import { hrefOf } from '../../routes/href';
import type { PagePath } from '../../routes/page-kinds';
import { releaseFiles } from './release-files';

/** A file that holds what a page shows. */
export type PageFile = { path: string; type: string };

/** By their pages, files that stand whatever the content, with their media types. */
const fixed: { readonly [Path in PagePath]?: { readonly [File in FixedFile]?: string } } = {
  '/dates': { '/dates.csv': 'text/csv' },
  '/press/coverage': { '/press/coverage.csv': 'text/csv' },
  '/press': { '/kit.json': 'application/json' },
  '/press/book': { '/press/book.pdf': 'application/pdf' },
  '/press/facts': {
    '/press/facts.csv': 'text/csv',
    '/press/facts.json': 'application/json',
    '/press/awards.csv': 'text/csv',
  },
  '/contacts': { '/contacts.csv': 'text/csv' },
  '/press/quotes': { '/press/quotes.txt': 'text/plain' },
};

const withoutCharset = (type: string) => type.split(';')[0] ?? type;

/** The files in which a page can be taken away, in the order of their formats. */
export function filesOfPage(path: PagePath, { edition, locale }: PublishContext): PageFile[] {
  const [, kind, id = ''] = path.split('/');
  const release = kind === 'press' ? itemOf(edition, 'press', id, locale) : undefined;
  if (release) return releaseFiles(release).map((file) => ({ path: file.path, type: withoutCharset(file.type) }));
  const contacts = path === '/contacts' ? listOf(edition, 'contacts', locale) : [];
  return [
    ...contacts.map((contact) => ({
      path: hrefOf({ kind: 'contact-file', locale, id: contact.id, version: '4.0' }),
      type: 'text/vcard',
    })),
    ...Object.entries(fixed[path] ?? {}).map(([file, type]) => ({
      path: hrefOf({ kind: 'fixed-file', locale, path: file as FixedFile }),
      type,
    })),
  ];
}
