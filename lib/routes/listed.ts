import type { Addressed } from './addressed';
import type { PageRoute } from './route';

/** Every page in the languages it is written in, in the order of the sitemap. */
export function listedRoutes({ pages }: Pick<Addressed, 'pages'>): PageRoute[] {
  return [...pages].flatMap(([path, languages]) =>
    languages.map((locale): PageRoute => ({ kind: 'page', locale, path })),
  );
}
