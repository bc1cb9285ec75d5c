import type { Edition } from '../../lib/content';
import { toBulletin } from '../../lib/server/bulletin';
import type { Desk } from '../../lib/server/desk';
import { makeHandler, type Site } from '../../lib/server/handler';
import { securityHeaders } from '../../lib/server/headers';
import { listening } from './listening';
import { notingRender } from './renders';
import { secondFilmAt } from './second-film';

/** Midday after everything of the second film that will be public is public. */
export const noon = Date.parse('2031-06-02T12:00:00Z');

const atNoon = secondFilmAt(noon);

/** A desk whose news are those of this edition. */
export function deskWith(edition: () => Edition | undefined, render: Desk['render'] = notingRender()): Desk {
  return {
    news: () => {
      const current = edition();
      return { ...(current && { edition: toBulletin(current) }), problems: 0 };
    },
    render,
  };
}

/** A desk whose content stands still. */
export const always = (edition: Edition | undefined, render?: Desk['render']): Desk => deskWith(() => edition, render);

/** The second film with this renderer. */
export const renderedBy = (render: Desk['render']): Desk => always(atNoon, render);

/** The origin of the second film's site with parts of it replaced; without static files. */
export function serving(parts: Partial<Site> = {}): Promise<string> {
  const site: Site = {
    desk: always(atNoon),
    files: (_request, _response, notFound) => notFound(),
    styles: [],
    headers: securityHeaders('https://film.example', false),
    preview: false,
    clock: () => noon,
    ...parts,
  };
  return listening(makeHandler(site));
}

/** What its renderer gives for a path. */
export const secondFilmPage = (path: string, edition = atNoon) => `<p>${path} of ${edition.id}</p>`;
