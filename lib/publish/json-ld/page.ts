import type { BreadcrumbList, SearchAction, Thing, WebPage, WebSite, WithActionConstraints } from 'schema-dts';
import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import type { PagePath } from '../../routes/page-kinds';
import { addressOf, breadcrumbId, pageId, websiteId } from './ids';
import { filmNode } from './movie';
import { pageTitle } from './page-title';

/** What is true of every page: where it belongs, what it is called, and the way that leads to it. */
export function pageNode(path: PagePath, context: PublishContext, mainEntity?: Thing): WebPage {
  const address = addressOf(path, context);
  return {
    '@type': 'WebPage',
    '@id': pageId(path, context),
    url: address,
    name: pageTitle(path, context),
    inLanguage: context.locale,
    isPartOf: websiteNode(context),
    about: filmNode(context),
    ...(mainEntity && { mainEntity }),
    ...(path !== '' && { breadcrumb: breadcrumbNode(path, context) }),
  };
}

function websiteNode(context: PublishContext): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId(context),
    url: addressOf('', context),
    name: filmOf(context.edition, context.locale).words.title,
    inLanguage: context.locale,
    potentialAction: searchAction(context),
  };
}

function searchAction(context: PublishContext): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addressOf('/search', context)}?q={query}` },
    'query-input': 'required name=query',
  };
}

/** The pages above a page, the first of them the start page, and the page itself. */
function breadcrumbNode(path: PagePath, context: PublishContext): BreadcrumbList {
  const parts = path.split('/').slice(1);
  const trail = ['', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)] as PagePath[];
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(path, context),
    itemListElement: trail.map((above, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: pageTitle(above, context),
      item: addressOf(above, context),
    })),
  };
}
