import type { IncomingMessage, RequestListener } from 'node:http';
import { cookiesOf } from './http/cookies';

/** Milliseconds without a request after which the site of an instant is closed. */
const patience = 5 * 60 * 1000;

/** The site as its readers will see it at an instant. */
export type SiteAt = { handle: RequestListener; close(): Promise<unknown> };

export type OpenSiteAt = (at: number) => Promise<SiteAt>;

/** Holds the instant that a producer has chosen to look at; without one, the site is shown as its makers see it. */
export const instantCookie = (port: number) => `desk-at-${port}`;

/** The instant that a request is about, in epoch milliseconds. */
export function instantOf({ headers }: IncomingMessage, port: number): number | undefined {
  const [, text = ''] = cookiesOf(headers.cookie ?? '').find(([name]) => name === instantCookie(port)) ?? [];
  const at = Date.parse(decodeURIComponent(text));
  return Number.isNaN(at) ? undefined : at;
}

/** Opens the site of one instant at a time, and closes it when nobody looks at it any more. */
export function siteAtInstant(open: OpenSiteAt) {
  let current: { at: number; site: Promise<SiteAt> } | undefined;
  let timer: NodeJS.Timeout | undefined;

  function closeCurrent(): void {
    const closing = current;
    current = undefined;
    void closing?.site.then(({ close }) => close()).catch(() => undefined);
  }

  function siteOf(at: number): Promise<SiteAt> {
    if (current?.at === at) return current.site;
    closeCurrent();
    const site = open(at);
    current = { at, site };
    site.catch(() => {
      if (current?.site === site) current = undefined;
    });
    return site;
  }

  return {
    handle: async (at: number, ...[request, response]: Parameters<RequestListener>): Promise<void> => {
      clearTimeout(timer);
      timer = setTimeout(closeCurrent, patience);
      timer.unref();
      const { handle } = await siteOf(at);
      handle(request, response);
    },
    close: closeCurrent,
  };
}

export type SiteAtInstant = ReturnType<typeof siteAtInstant>;
