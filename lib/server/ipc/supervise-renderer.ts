import { setTimeout as wait } from 'node:timers/promises';
import { hrefOf } from '../../routes/href';
import { log } from '../log';
import type { ContentState } from './edition-snapshot';
import { type Renderer, type RendererConnection, RendererEnded } from './renderer-client';

/** A renderer that runs in a thread of its own. */
export type RunningRenderer = {
  connection: RendererConnection;
  /** Ends the thread, whatever it does. */
  terminate(): Promise<unknown>;
  /** Settles when the thread has ended, with the reason. */
  ended: Promise<string>;
};

/** Milliseconds without a sign of life after which a thread is taken for hung. Reading 9 000 files takes half of it. */
const patience = 10_000;

/** Milliseconds between two questions whether the thread is alive. */
const interval = 2000;

/** Milliseconds before a thread that ended at its start is started again; each further time twice as long. */
const pauses = { first: 200, longest: 20_000 };

/** What ended the thread twice is not rendered again from the same edition. */
export class RenderRefused extends Error {}

const refusal = (name: string) => new RenderRefused(`${name} ended the renderer twice`);

type Job = {
  /** What is asked for, of which edition. */
  name: string;
  ask(connection: RendererConnection): Promise<unknown>;
  /** It was under way when a thread ended: it is tried once more, alone. */
  isSuspect: boolean;
  resolve(made: unknown): void;
  reject(error: unknown): void;
};

/**
 * Keeps a renderer running. One that hangs, runs out of memory or ends is replaced; readers are answered from memory
 * meanwhile, and what they wait for is rendered by the next one. A page that ends a thread again when it is rendered
 * alone is refused from then on, until another edition begins.
 */
export async function superviseRenderer(
  start: () => Promise<RunningRenderer>,
): Promise<Renderer & { close(): Promise<unknown> }> {
  const listeners: ((state: ContentState) => void)[] = [];
  const refused = new Set<string>();
  const suspects: Job[] = [];
  let held: Job[] = [];
  let isClosing = false;
  let isResuming = false;
  let running: RunningRenderer | undefined = await start();
  let next: Promise<RunningRenderer> = Promise.resolve(running);
  let state = await running.connection.state();

  function follow(current: RunningRenderer): void {
    current.connection.onState((told) => {
      /** The first state of a new thread knows nothing of the edition before it: the same id says that nothing changed. */
      const isSame = told.edition !== undefined && told.edition.id === state.edition?.id;
      state = isSame ? { ...told, changed: new Int32Array() } : told;
      if (!isSame) refused.clear();
      for (const listener of listeners) listener(state);
    });
    const watch = setInterval(() => {
      const silent = Date.now() - current.connection.lastHeard();
      if (silent > patience) void current.terminate();
      else current.connection.ping();
    }, interval);
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
        void resume();
        return running;
      } catch (error) {
        log('renderer-failed', { reason: String(error) });
        await wait(pause, undefined, { ref: false });
      }
    }
  }

  /** Those under way when a thread ended come first, one by one, so that the one that ends threads is found. */
  async function resume(): Promise<void> {
    if (isResuming) return;
    isResuming = true;
    while (running && suspects.length > 0) await run(suspects.shift() as Job);
    isResuming = false;
    if (!running) return;
    const waiting = held;
    held = [];
    for (const job of waiting) void run(job);
  }

  async function run(job: Job): Promise<void> {
    if (!running) return void (job.isSuspect ? suspects : held).push(job);
    try {
      job.resolve(await job.ask(running.connection));
    } catch (error) {
      if (!(error instanceof RendererEnded)) job.reject(error);
      else if (job.isSuspect) refuse(job);
      else {
        suspects.push({ ...job, isSuspect: true });
        void resume();
      }
    }
  }

  function refuse(job: Job): void {
    refused.add(job.name);
    log('render-refused', { what: job.name });
    job.reject(refusal(job.name));
  }

  function submit<T>(name: string, ask: (connection: RendererConnection) => Promise<T>): Promise<T> {
    if (refused.has(name)) return Promise.reject(refusal(name));
    return new Promise<unknown>((resolve, reject) => {
      const job: Job = { name, ask, isSuspect: false, resolve, reject };
      if (running && suspects.length === 0 && !isResuming) void run(job);
      else held.push(job);
    }) as Promise<T>;
  }

  follow(running);
  return {
    state: () => {
      if (running) return orNext(running.connection.state());
      const { edition } = state;
      const isCurrent = edition && Date.now() >= edition.from && Date.now() < edition.until;
      return isCurrent ? state : next.then(({ connection }) => connection.state());
    },
    render: (editionId, route) => submit(`${hrefOf(route)} of ${editionId}`, ({ render }) => render(editionId, route)),
    archive: (editionId, route) =>
      submit(`${hrefOf(route)} of ${editionId}`, ({ archive }) => archive(editionId, route)),
    privateCopy: (link, format) => submit(`private link ${link.id}`, ({ privateCopy }) => privateCopy(link, format)),
    onState: (listener) => {
      listeners.push(listener);
      listener(state);
    },
    close: async () => {
      isClosing = true;
      await running?.terminate();
    },
  };

  /** A state that was asked of a thread which ended is asked of the next. */
  function orNext(told: ContentState | Promise<ContentState>): ContentState | Promise<ContentState> {
    if (!(told instanceof Promise)) return told;
    return told.catch(() => next.then(({ connection }) => connection.state()));
  }
}
