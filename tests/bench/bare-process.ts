import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getPage } from './get';
import { acceptEncoding } from './load';

const [copied = ''] = process.argv.slice(2);

/** Node adds these by itself. */
const isNodesOwn = (name: string) => ['date', 'connection', 'keep-alive'].includes(name.toLowerCase());

const { rawHeaders, body } = await getPage(copied, { 'accept-encoding': acceptEncoding });
const headers: Record<string, string> = {};
for (let at = 0; at < rawHeaders.length; at += 2) {
  const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
  if (!isNodesOwn(name)) headers[name] = value;
}

const server = createServer((_, response) => response.writeHead(200, headers).end(body));
server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console.log(JSON.stringify({ event: 'ready', url }));
});
