import type { Edition } from '../../lib/content';
import type { Locale } from '../../lib/i18n/locales';
import { pageGraph } from '../../lib/publish/json-ld';
import type { PagePath } from '../../lib/routes/page-kinds';
import type { Node } from './schema-org';

export const site = 'https://film.example';

/** What a program reads on a page of things of one type. */
export function nodesOn(edition: Edition, locale: Locale, path: PagePath, type: string): Node[] {
  const { '@graph': graph } = pageGraph(path, { edition, locale, siteUrl: site });
  return (graph as Node[]).filter((node) => node['@type'] === type);
}
