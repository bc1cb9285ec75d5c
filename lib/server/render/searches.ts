import { createHash } from 'node:crypto';
import type { Edition } from '../../content';
import { untracked } from '../../content/queries';
import { hrefOf } from '../../routes/href';
import type { SearchRoute } from '../../routes/route';
import type { Search } from '../../search/handed-over';
import { type Changed, makeCarryOverCache } from '../cache/carry-over-cache';
import { type Answer, copyOf, sizeOf } from './answer';
import type { RenderPage } from './render';

/** Bytes. */
const maxSize = 4 * 1024 * 1024;

type Asked = { editionId: string; locale: string; text: string; found: ReturnType<Search> };

/**
 * Searches the content and remembers the last answer: the page of a search asks for what has been found already.
 */
export function rememberingSearch(search: Search): Search {
  let last: Asked | undefined;
  return (edition, locale, text) => {
    const { id: editionId } = untracked(edition);
    if (last?.editionId === editionId && last.locale === locale && last.text === text) return last.found;
    const asked = { editionId, locale, text, found: search(edition, locale, text) };
    last = asked;
    asked.found.catch(() => {
      if (last === asked) last = undefined;
    });
    return asked.found;
  };
}

/**
 * Renders pages of searches. To search takes a tenth of the time that the page takes: where another edition gives the
 * same answer, and nothing that stands around it has changed, the page stays.
 */
export function searchRenderer(search: Search, renderPage: RenderPage) {
  const rendered = makeCarryOverCache<Answer>({ maxSize, sizeOf });
  let current: string | undefined;
  return {
    answer: async (edition: Edition, route: SearchRoute): Promise<Answer> => {
      if (edition.id !== current) return renderPage(edition, route);
      const found = await search(edition, route.locale, route.text);
      const hash = createHash('sha256').update(JSON.stringify(found)).digest('base64url');
      return copyOf(await rendered.get(`${hrefOf(route)} ${hash}`, () => renderPage(edition, route)));
    },
    begin: (editionId: string, changed: Changed): void => {
      if (editionId !== current) rendered.begin(changed);
      current = editionId;
    },
  };
}
