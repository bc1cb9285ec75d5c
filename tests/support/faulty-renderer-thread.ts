import { parentPort } from 'node:worker_threads';
import { locales } from '../../lib/i18n/locales';
import { hrefOf } from '../../lib/routes/href';
import type { EditionSnapshot } from '../../lib/server/ipc/edition-snapshot';
import type { RendererRequest, RendererResponse } from '../../lib/server/ipc/renderer-client';
import { makeAnswer } from '../../lib/server/render/answer';

/** What becomes of the renderer at these addresses; every other page says where it stands. */
const faults: Record<string, () => unknown> = {
  '/en/story': () => {
    throw new Error('out of paper');
  },
  '/en/contacts': () => new Promise(() => undefined),
  '/en/people': () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  '/en/premiere': () => process.exit(7),
};

const paths = ['', '/story', '/contacts', '/people', '/premiere', '/press'] as const;

const edition: EditionSnapshot = {
  id: 'faulty',
  from: -Infinity,
  until: Infinity,
  size: 1,
  media: new Map(),
  pages: new Map(paths.map((path) => [path, locales])),
  pressPageCount: 1,
  coverageQueries: new Set(),
  contacts: new Set(),
  calendars: new Set(),
  withdrawn: { pages: new Map(), contacts: new Set() },
  former: new Map(),
};

const tell = (response: RendererResponse) => parentPort?.postMessage(response);

async function render(request: Extract<RendererRequest, { kind: 'render' }>): Promise<void> {
  const { number } = request;
  const path = hrefOf(request.route);
  try {
    await faults[path]?.();
    tell({ kind: 'rendered', number, answer: await makeAnswer(200, 'text/html', Buffer.from(path)) });
  } catch (error) {
    tell({ kind: 'failed', number, reason: String(error) });
  }
}

/** A thread in the renderer's place, without Next and without content: it starts in a moment. */
parentPort?.on('message', (request: RendererRequest) => {
  if (request.kind === 'render') void render(request);
  if (request.kind === 'ping') tell({ kind: 'pong' });
});
tell({ kind: 'state', state: { edition, problems: 0 } });
