import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Address } from '../storm/addresses';

/** A request that is under way, and how its client leaves. */
export type UnderWay = { leave(): void };

/** Sends the request of this number. */
export type Flood = (index: number) => UnderWay;

type Asked = { method?: string; headers?: Record<string, string> };

const letters = () => Math.random().toString(36).slice(2);

/** Floods of one kind each, as somebody sends them who wants the site to stand still. */
export function floodsOf(origin: string, addresses: readonly Address[]): Record<string, Flood> {
  const port = Number(new URL(origin).port);
  const agent = new Agent({ maxSockets: 1000, keepAlive: false });
  const pathsOf = (kind: Address['kind']) => addresses.filter((each) => each.kind === kind).map(({ path }) => path);
  const pages = pathsOf('page');
  const oneOf = (paths: readonly string[], index: number) => paths[index % paths.length] ?? '/en';

  const asking =
    (pathOf: (index: number) => string, askedOf: (index: number) => Asked = () => ({})): Flood =>
    (index) => {
      const sent = request({ port, host: '127.0.0.1', path: pathOf(index), agent, ...askedOf(index) }, (response) =>
        response.on('error', () => undefined).resume(),
      );
      sent.on('error', () => undefined).end();
      return { leave: () => sent.destroy() };
    };
  /** Bytes that are sent on a connection of their own, of which no answer is read. */
  const sending =
    (bytesOf: (index: number) => string | Buffer): Flood =>
    (index) => {
      const socket = connect(port, '127.0.0.1', () => socket.pause().write(bytesOf(index)));
      socket.on('error', () => undefined);
      return { leave: () => socket.resetAndDestroy() };
    };
  const lines = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

  return {
    'the last byte of the kit': asking(
      () => '/press-kit.zip',
      () => ({ headers: { Range: 'bytes=-1' } }),
    ),
    'the whole kit': asking(() => '/press-kit.zip'),
    'the kit, from somewhere': asking(
      () => '/press-kit.zip',
      (index) => ({ headers: { Range: `bytes=${index * 100}-` } }),
    ),
    'a kit that is not read': sending(() => lines('/press-kit.zip')),
    'searches, each another one': asking(() => `/en/search?q=${letters()}`),
    'long searches': asking((index) => `/ru/search?q=${encodeURIComponent('кинокамера '.repeat(150))}${index}`),
    'the same search': asking(() => '/es/search?q=cometas'),
    'selections of what is not there': asking(
      (index) => `/en/press/selection.zip?item=press/book.pdf&item=nothing${index}`,
    ),
    'selections of much': asking(
      (index) => `/en/press/selection.zip?${Array.from({ length: 60 }, (_, n) => `item=n${index}-${n}`).join('&')}`,
    ),
    'the press book': asking(() => '/ru/press/book.pdf'),
    'every file': asking((index) => oneOf(pathsOf('file'), index)),
    'pages that do not exist': asking(() => `/en/${letters()}`),
    'pictures that do not exist': asking(() => `/media/${letters()}`),
    'folders above the site': asking((index) => `/..%2f..%2fetc/passwd${index}`),
    'every picture': asking((index) => oneOf(pathsOf('picture'), index)),
    'share pictures': asking((index) => `${oneOf(pages, index)}/share.png`),
    'what cannot be posted': asking(
      () => '/en',
      () => ({ method: 'POST' }),
    ),
    'heads that do not end': sending(() => 'GET /en HTTP/1.1\r\nHost: a\r\nX-A: '),
    'five hundred requests at once': sending(() => lines('/en/press/coverage').repeat(500)),
    'sixteen requests at once': sending(() => lines('/en/press/coverage').repeat(16)),
    'no HTTP': sending(() => Buffer.from(Array.from({ length: 300 }, () => Math.floor(Math.random() * 256)))),
    'odd headers': asking(
      () => '/en',
      (index) => ({
        headers: {
          'Accept-Encoding': `br;q=0.${index}`,
          'Accept-Language': 'xx,'.repeat(500),
          'If-None-Match': '"a",'.repeat(1000),
        },
      }),
    ),
  };
}
