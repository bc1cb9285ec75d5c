import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeOnSignal } from '../../lib/server/shutdown';

// A process of its own for the tests of a signal: `/slow` answers in two parts, half a second apart.
const server = createServer((request, response) => {
  response.write('begun, ');
  setTimeout(() => response.end('ended'), request.url === '/slow' ? 500 : 0);
});
closeOnSignal(server, { isReady: true }, () => {
  process.stdout.write('closed\n');
  process.exit(0);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
