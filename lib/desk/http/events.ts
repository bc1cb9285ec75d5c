import type { ServerResponse } from 'node:http';
import type { DeskContent } from '../open-content';
import { deskHeaders } from './send';

/** Milliseconds between two signs of life: a proxy or a sleeping machine would otherwise cut the stream unseen. */
const interval = 20_000;

/** Tells open pages of the desk whenever the content has been read anew. */
export function eventStreams(content: Pick<DeskContent, 'onChange'>) {
  const streams = new Set<ServerResponse>();
  content.onChange(() => {
    for (const stream of streams) stream.write('event: change\ndata:\n\n');
  });
  setInterval(() => {
    for (const stream of streams) stream.write(':\n\n');
  }, interval).unref();
  return (response: ServerResponse): void => {
    response.writeHead(200, { ...deskHeaders, 'Content-Type': 'text/event-stream' });
    response.write(':\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
  };
}
