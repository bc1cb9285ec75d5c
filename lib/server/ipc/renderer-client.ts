import type { MessagePort, Worker } from 'node:worker_threads';
import type { PrivateItem } from '../../routes/private-path';
import type { ArchiveRoute, RenderedRoute } from '../../routes/route';
import type { Archive } from '../archive/archive-maker';
import type { PrivateLink } from '../private-links/token';
import type { Answer } from '../render/answer';
import type { ContentState } from './edition-snapshot';

/** Renders what has an address in one edition. */
export type Render = (editionId: string, route: RenderedRoute) => Promise<Answer>;

/** Makes an archive of one edition; undefined where one of the items is not among what there is. */
export type AskForArchive = (editionId: string, route: ArchiveRoute) => Promise<Archive | undefined>;

/**
 * Renders an item, or the list of all that accredited readers may read, for whoever has a private link; nobody keeps it.
 * Undefined where the link does not open the item, it is public by now, or nothing of ours.
 */
export type RenderPrivateCopy = (link: PrivateLink, item?: PrivateItem) => Promise<Answer | undefined>;

/** What the thread that answers readers asks of the thread that reads content and renders. */
export type Renderer = {
  /** A promise only where an instant of publication has just passed and its edition is being made. */
  state(): ContentState | Promise<ContentState>;
  render: Render;
  archive: AskForArchive;
  privateCopy: RenderPrivateCopy;
  /** Called with every state, before anybody is answered from it, and at once with the latest. */
  onState(listener: (state: ContentState) => void): void;
};

/** One end of the way between the two threads. */
export type RendererPort = MessagePort | Worker;

export type RendererRequest =
  | { kind: 'render'; number: number; editionId: string; route: RenderedRoute }
  | { kind: 'archive'; number: number; editionId: string; route: ArchiveRoute }
  | { kind: 'private-copy'; number: number; link: PrivateLink; item?: PrivateItem }
  | { kind: 'state' }
  /** The edition is the one that is asked about from now on: earlier ones are needed no more. */
  | { kind: 'taken'; editionId: string }
  /** Answered at once, unless the thread is busy with something that does not end. */
  | { kind: 'ping' };

export type RendererResponse =
  | { kind: 'state'; state: ContentState }
  | { kind: 'rendered'; number: number; answer: Answer }
  | { kind: 'archived'; number: number; archive: Archive | undefined }
  | { kind: 'private-copied'; number: number; answer?: Answer }
  | { kind: 'failed'; number: number; reason: string }
  | { kind: 'pong' };

/** The thread ended, by itself or because it had to be ended, before it answered. */
export class RendererEnded extends Error {}

type Awaiting = { resolve(response: RendererResponse): void; reject(error: Error): void };

export type RendererConnection = Renderer & {
  /** Milliseconds since the thread last gave a sign of life. */
  silence(): number;
  ping(): void;
  /** Nothing comes any more: whoever waits is told so. */
  end(reason: string): void;
};

/** The renderer at the other end of a port, once the first state has come. */
export async function connectRenderer(port: RendererPort, clock: () => number = Date.now): Promise<RendererConnection> {
  let state: ContentState = { problems: 0 };
  let asked = 0;
  /** By a clock that nobody puts: an hour that is skipped is no hour of silence. */
  let heard = performance.now();
  const waiting = new Map<number, Awaiting>();
  const listeners: ((state: ContentState) => void)[] = [];
  let awaiting: AwaitingState[] = [];
  const nextState = () => new Promise<ContentState>((resolve, reject) => awaiting.push({ resolve, reject }));
  const ask = (request: RendererRequest) => port.postMessage(request);
  /** Also where the clock was put back: what is not public yet by the new time must not be seen. */
  const hasPassed = ({ edition }: ContentState) =>
    edition !== undefined && (clock() >= edition.until || clock() < edition.from);

  function take(next: ContentState): void {
    state = next;
    for (const listener of listeners) listener(state);
    if (state.edition) ask({ kind: 'taken', editionId: state.edition.id });
    if (hasPassed(state)) {
      ask({ kind: 'state' });
      return;
    }
    for (const { resolve } of awaiting) resolve(state);
    awaiting = [];
  }

  port.on('message', (response: RendererResponse) => {
    heard = performance.now();
    if (response.kind === 'pong') return;
    if (response.kind === 'state') return take(response.state);
    const reader = waiting.get(response.number);
    waiting.delete(response.number);
    if (response.kind === 'failed') reader?.reject(new Error(response.reason));
    else reader?.resolve(response);
  });

  function answerTo(request: (number: number) => RendererRequest): Promise<RendererResponse> {
    return new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      ask(request(asked));
    });
  }

  const connection: RendererConnection = {
    state: () => {
      if (!hasPassed(state)) return state;
      if (awaiting.length === 0) ask({ kind: 'state' });
      return nextState();
    },
    render: async (editionId, route) => {
      const response = await answerTo((number) => ({ kind: 'render', number, editionId, route }));
      if (response.kind !== 'rendered') throw new Error(`${response.kind} is no answer to a page`);
      return arrived(response.answer);
    },
    archive: async (editionId, route) => {
      const response = await answerTo((number) => ({ kind: 'archive', number, editionId, route }));
      if (response.kind !== 'archived') throw new Error(`${response.kind} is no answer to an archive`);
      return response.archive;
    },
    privateCopy: async (link, item) => {
      const response = await answerTo((number) => ({ kind: 'private-copy', number, link, ...(item && { item }) }));
      if (response.kind !== 'private-copied') throw new Error(`${response.kind} is no answer to a private link`);
      return response.answer && arrived(response.answer);
    },
    onState: (listener) => {
      listeners.push(listener);
      listener(state);
    },
    silence: () => performance.now() - heard,
    ping: () => ask({ kind: 'ping' }),
    end: (reason) => {
      const ended = new RendererEnded(reason);
      for (const { reject } of [...waiting.values(), ...awaiting]) reject(ended);
      waiting.clear();
      awaiting = [];
    },
  };
  await nextState();
  return connection;
}

type AwaitingState = { resolve(state: ContentState): void; reject(error: Error): void };

/** A buffer arrives from another thread as the plain array it is made of. */
function arrived(answer: Answer): Answer {
  const toBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) =>
    Buffer.from(buffer, byteOffset, byteLength);
  const bodies = Object.fromEntries(
    Object.entries(answer.bodies).map(([encoding, body]) => [encoding, toBuffer(body)]),
  );
  return { ...answer, bodies: bodies as Answer['bodies'] };
}
