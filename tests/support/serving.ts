import type { Edition } from '../../lib/content';
import { makeHandler, type Site } from '../../lib/server/http/handler';
import { securityHeaders } from '../../lib/server/http/headers';
import { snapshotOf } from '../../lib/server/ipc/edition-snapshot';
import type { Renderer } from '../../lib/server/ipc/renderer-client';
import { listening } from './listening';
import { notingRender } from './renders';
import { secondFilmAt } from './second-film';

/** Midday after everything of the second film that will be public is public. */
export const noon = Date.parse('2031-06-02T12:00:00Z');

const atNoon = secondFilmAt(noon);

/** A renderer whose state are those of this edition. */
export function rendererWith(
  edition: () => Edition | undefined,
  render: Renderer['render'] = notingRender(),
): Renderer {
  return {
    state: () => {
      const current = edition();
      return { ...(current && { edition: snapshotOf(current) }), problems: 0 };
    },
    render,
    archive: async () => undefined,
    privateCopy: async () => undefined,
    onState: () => undefined,
  };
}

/** A renderer whose content stands still. */
export const always = (edition: Edition | undefined, render?: Renderer['render']): Renderer =>
  rendererWith(() => edition, render);

/** The second film with this renderer. */
export const renderedBy = (render: Renderer['render']): Renderer => always(atNoon, render);

/** The second film's site with parts of it replaced; without static files. */
export const siteWith = (parts: Partial<Site> = {}): Site => ({
  renderer: always(atNoon),
  files: (_request, _response, notFound) => notFound(),
  styles: [],
  headers: securityHeaders('https://film.example', false),
  preview: false,
  readiness: { isReady: true },
  clock: () => noon,
  ...parts,
});

/** Where such a site is answered. */
export const serving = (parts: Partial<Site> = {}): Promise<string> => listening(makeHandler(siteWith(parts)));

/** What its renderer gives for a path. */
export const secondFilmPage = (path: string, edition = atNoon) => `<p>${path} of ${edition.id}</p>`;
