import type { IncomingMessage } from 'node:http';
import { Refused } from './refusal';
import type { Session } from './session';

const changing = new Set(['POST', 'PUT', 'DELETE']);

/**
 * Refuses whoever was not given the desk's address. Another site's page cannot speak to the desk through a producer's
 * browser: a foreign `Host` (a name that was made to lead here), a foreign `Origin`, a missing cookie and a change
 * without the header that only our own script sends are each refused.
 *
 * @throws {Refused}
 */
export function guard(request: IncomingMessage, port: number, session: Session): void {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!host || !hosts.includes(host)) throw new Refused(403, 'The desk answers on this machine only.');
  if (origin !== undefined && !hosts.some((known) => origin === `http://${known}`))
    throw new Refused(403, 'Another site may not use the desk.');
  if (!session.isOpen(request))
    throw new Refused(403, 'Open the desk by the address that was printed when it was started.');
  if (changing.has(request.method ?? '') && request.headers['x-desk'] !== '1')
    throw new Refused(403, 'Only the pages of the desk may change something.');
}
