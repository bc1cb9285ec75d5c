import { locales } from '../i18n/locales';
import { hrefOf } from '../routes/href';
import type { PagePath } from '../routes/page-kinds';
import { parseRoute } from '../routes/parse-route';
import type { EditionSnapshot } from '../server/ipc/edition-snapshot';

/** From the address that something had before to the one that it has. */
export type Move = { from: string; to: string };

/** Pages by the names that their items had before. What is made of a page, its files and its picture, stands under the new name alone. */
export function movesOf(edition: EditionSnapshot): Move[] {
  return locales.flatMap((locale) =>
    [...edition.former.keys()].flatMap((item) => {
      const from = hrefOf({ kind: 'page', locale, path: `/${item}` as PagePath });
      const route = parseRoute(from, '', edition);
      return route.kind === 'moved' ? [{ from, to: hrefOf(route.to) }] : [];
    }),
  );
}

/** Addresses of pages that were public and have been withdrawn. */
export function withdrawnAddresses({ withdrawn }: EditionSnapshot): string[] {
  return locales.flatMap((locale) => [...withdrawn.pages.keys()].map((path) => hrefOf({ kind: 'page', locale, path })));
}
