import { inject } from 'light-my-request';
import { makeHandler } from '../server/http/handler';
import { securityHeaders } from '../server/http/headers';
import { siteStyles, staticFiles } from '../server/http/static-files';
import { startRenderer } from '../server/ipc/start-renderer';
import { superviseRenderer } from '../server/ipc/supervise-renderer';
import { clockOf, type RendererSettings } from '../server/render/open-renderer';
import type { Ask, Site } from './freeze-site';

/**
 * The site as the server answers it, in this process and at one instant: the same renderer and the same handler, asked
 * without a connection.
 *
 * @throws {Error} when there is no film to be read.
 */
export async function openSite(settings: RendererSettings): Promise<Site & { close(): Promise<unknown> }> {
  const headers = securityHeaders(settings.siteUrl, false);
  const renderer = await superviseRenderer(() => startRenderer(settings));
  const handler = makeHandler({
    renderer,
    files: staticFiles(headers),
    styles: siteStyles(),
    headers,
    preview: false,
    readiness: { isReady: true },
    clock: clockOf(settings),
  });
  const { host } = new URL(settings.siteUrl);
  const ask: Ask = async (address) => {
    const {
      statusCode,
      headers: given,
      rawPayload,
    } = await inject(handler, {
      method: 'GET',
      url: address,
      headers: { host },
    });
    return { status: statusCode, headers: given, bytes: rawPayload };
  };
  return { ask, edition: async () => (await renderer.state()).edition, close: () => renderer.close() };
}
