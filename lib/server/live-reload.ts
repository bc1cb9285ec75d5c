import type { IncomingMessage, ServerResponse } from 'node:http';
import { liveReloadPath } from '../i18n/routes';
import type { Renderer } from './ipc/renderer-client';

const script = `let known;
new EventSource('${liveReloadPath}').onmessage = ({ data }) => {
  if (known !== undefined && known !== data) location.reload();
  known = data;
};
`;

/**
 * Loads an open page anew when the content has changed. Its module is one address, `?module`, and the stream of the
 * edition's id, from which the module reads, the same without it.
 *
 * @returns whether the request was for one of them, and is answered.
 */
export function liveReload(renderer: Pick<Renderer, 'onState'>) {
  const streams = new Set<ServerResponse>();
  let id = '';
  const tell = (stream: ServerResponse) => stream.write(`data: ${id}\n\n`);
  renderer.onState(({ edition }) => {
    if (edition) id = edition.id;
    for (const stream of streams) tell(stream);
  });
  return ({ url }: IncomingMessage, response: ServerResponse): boolean => {
    if (url === `${liveReloadPath}?module`) {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(script);
      return true;
    }
    if (url !== liveReloadPath) return false;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    streams.add(response);
    response.on('close', () => streams.delete(response));
    tell(response);
    return true;
  };
}
