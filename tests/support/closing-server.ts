import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeOnSignal } from '../../lib/server/shutdown';

// A process of its own for the tests of a signal: `/slow` answers in two parts, some time apart. Its times are
// shorter than the true ones.
const server = createServer((request, response) => {
  response.write('begun, ');
  setTimeout(() => response.end('ended'), request.url === '/slow' ? 200 : 0);
});
const closed = () => {
  process.stdout.write('closed\n');
  process.exit(0);
};
closeOnSignal(server, { isReady: true }, closed, { grace: 1000, patience: 1200 });
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
