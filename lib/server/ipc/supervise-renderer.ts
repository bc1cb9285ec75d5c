import { setTimeout as wait } from 'node:timers/promises';
import { hrefOf } from '../../routes/href';
import { log } from '../log';
import type { ContentState } from './edition-snapshot';
import { renderJobs } from './render-jobs';
import type { Renderer, RendererConnection } from './renderer-client';

/** A renderer that runs in a thread of its own. */
export type RunningRenderer = {
  connection: RendererConnection;
  /** Ends the thread, whatever it does. */
  terminate(): Promise<unknown>;
  /** Settles when the thread has ended, with the reason. */
  ended: Promise<string>;
};

/** Milliseconds. */
export type RendererLimits = {
  /** Without a sign of life, after which a thread is taken for hung. Reading 9 000 files takes half of it. */
  silence: number;
  /** Between two questions whether the thread is alive. */
  interval: number;
  /** For a page or a file. One page takes some 30 ms; a document may wait for its turn and be set to its own limits. */
  render: number;
  /** For an archive, which may hold hundreds of photographs. */
  archive: number;
};

const usual: RendererLimits = { silence: 10_000, interval: 2000, render: 45_000, archive: 600_000 };

/** Milliseconds before a thread that ended at its start is started again; each further time twice as long. */
const pauses = { first: 200, longest: 20_000 };

/**
 * Keeps a renderer running. One that hangs, runs out of memory or ends is replaced; readers are answered from memory
 * meanwhile, and what they wait for is rendered by the next one. A page that ends a thread again when it is rendered
 * alone is refused from then on, until another edition begins.
 */
export async function superviseRenderer(
  start: () => Promise<RunningRenderer>,
  limits: RendererLimits = usual,
): Promise<Renderer & { close(): Promise<unknown> }> {
  const listeners: ((state: ContentState) => void)[] = [];
  const jobs = renderJobs({ connection: () => running?.connection, endThread: () => void running?.terminate() });
  let isClosing = false;
  let running: RunningRenderer | undefined = await start();
  let next: Promise<RunningRenderer> = Promise.resolve(running);
  let state = await running.connection.state();

  function follow(current: RunningRenderer): void {
    current.connection.onState((told) => {
      /** The first state of a new thread knows nothing of the edition before it: the same id says that nothing changed. */
      const isSame = told.edition !== undefined && told.edition.id === state.edition?.id;
      state = isSame ? { ...told, changed: new Int32Array() } : told;
      if (!isSame) jobs.forgetRefused();
      for (const listener of listeners) listener(state);
    });
    const watch = setInterval(() => {
      if (current.connection.silence() > limits.silence) void current.terminate();
      else current.connection.ping();
    }, limits.interval);
    watch.unref();
    void current.ended.then((reason) => {
      clearInterval(watch);
      running = undefined;
      next = isClosing ? new Promise(() => undefined) : replace(reason);
      current.connection.end(reason);
    });
  }

  async function replace(reason: string): Promise<RunningRenderer> {
    log('renderer-ended', { reason });
    for (let pause = pauses.first; ; pause = Math.min(pauses.longest, pause * 2)) {
      try {
        running = await start();
        follow(running);
        void jobs.resume();
        return running;
      } catch (error) {
        log('renderer-failed', { reason: String(error) });
        await wait(pause, undefined, { ref: false });
      }
    }
  }

  /** A state that was asked of a thread which ended is asked of the next. */
  function orNext(told: ContentState | Promise<ContentState>): ContentState | Promise<ContentState> {
    if (!(told instanceof Promise)) return told;
    return told.catch(() => next.then(({ connection }) => connection.state()));
  }

  follow(running);
  return {
    state: () => {
      if (running) return orNext(running.connection.state());
      const { edition } = state;
      const isCurrent = edition && Date.now() >= edition.from && Date.now() < edition.until;
      return isCurrent ? state : next.then(({ connection }) => connection.state());
    },
    render: (editionId, route) =>
      jobs.submit(`${hrefOf(route)} of ${editionId}`, ({ render }) => render(editionId, route), limits.render),
    archive: (editionId, route) =>
      jobs.submit(`${hrefOf(route)} of ${editionId}`, ({ archive }) => archive(editionId, route), limits.archive),
    privateCopy: (link, item) =>
      jobs.submit(`private link ${link.id}`, ({ privateCopy }) => privateCopy(link, item), limits.render),
    onState: (listener) => {
      listeners.push(listener);
      listener(state);
    },
    close: async () => {
      isClosing = true;
      await running?.terminate();
    },
  };
}
