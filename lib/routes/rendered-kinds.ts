import type { FileRoute, RenderedRoute } from './route';

/** How something that is made of an edition is made and kept. */
type RenderedKind = {
  /** Next renders it, or a writer of ours writes it as a file. */
  madeBy: 'next' | 'writer';
  /** Where answers are kept. There is no end of searches: they have room of their own. */
  keptWith: 'pages' | 'searches';
  /** How long others may keep it: no longer than until the next item appears or disappears, or for ever under its hash. */
  cacheable: 'until the next instant' | 'for ever';
};

/** Every kind of what is made of an edition. */
const renderedKinds = {
  page: { madeBy: 'next', keptWith: 'pages', cacheable: 'until the next instant' },
  search: { madeBy: 'next', keptWith: 'searches', cacheable: 'until the next instant' },
  'share-image': { madeBy: 'next', keptWith: 'pages', cacheable: 'until the next instant' },
  'release-file': { madeBy: 'writer', keptWith: 'pages', cacheable: 'until the next instant' },
  'contact-file': { madeBy: 'writer', keptWith: 'pages', cacheable: 'until the next instant' },
  'fixed-file': { madeBy: 'writer', keptWith: 'pages', cacheable: 'until the next instant' },
  calendar: { madeBy: 'writer', keptWith: 'pages', cacheable: 'until the next instant' },
  'kit-schema': { madeBy: 'writer', keptWith: 'pages', cacheable: 'until the next instant' },
  'tdm-reservation': { madeBy: 'writer', keptWith: 'pages', cacheable: 'until the next instant' },
  theme: { madeBy: 'next', keptWith: 'pages', cacheable: 'for ever' },
  sitemap: { madeBy: 'next', keptWith: 'pages', cacheable: 'until the next instant' },
  robots: { madeBy: 'next', keptWith: 'pages', cacheable: 'until the next instant' },
} as const satisfies { [Kind in RenderedRoute['kind']]: RenderedKind & { madeBy: MadeBy<Kind> } };

type MadeBy<Kind extends RenderedRoute['kind']> = Kind extends FileRoute['kind'] ? 'writer' : 'next';

export const renderedKindOf = ({ kind }: RenderedRoute): RenderedKind => renderedKinds[kind];

export const isFileRoute = (route: RenderedRoute): route is FileRoute => renderedKindOf(route).madeBy === 'writer';
