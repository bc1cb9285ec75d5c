import { recentFailures } from '../cache/recent-failures';
import { log } from '../log';
import { type RendererConnection, RendererEnded } from './renderer-client';

/** What ended the thread twice is not rendered again from the same edition. */
export class RenderRefused extends Error {}

/** It took too long. The thread may still be at it; it is asked for anew after a minute. */
export class RenderLate extends Error {}

/** Jobs that took too long and go on, after which the thread is ended: each holds what it needs for ever. */
const abandonedLimit = 8;

type Job = {
  /** What is asked for, of which edition. */
  name: string;
  ask(connection: RendererConnection): Promise<unknown>;
  /** It was under way when a thread ended: it is tried once more, alone. */
  isSuspect: boolean;
  /** Rejected when it has taken too long. */
  late: Promise<never>;
  isOver(): boolean;
  resolve(made: unknown): void;
  reject(error: unknown): void;
};

type Means = {
  /** Undefined while there is no thread. */
  connection(): RendererConnection | undefined;
  /** The thread has begun too much that does not end. */
  endThread(): void;
};

export type RenderJobs = {
  /** @param patience milliseconds after which whoever asked is told that it takes too long. */
  submit<T>(name: string, ask: (connection: RendererConnection) => Promise<T>, patience: number): Promise<T>;
  /** To be called when there is a thread again. */
  resume(): Promise<void>;
  /** What was refused of the last edition may be harmless in this one. */
  forgetRefused(): void;
};

/** What is asked of a renderer that may end on the way, and is asked of the next one then. */
export function renderJobs({ connection, endThread }: Means): RenderJobs {
  const refused = new Set<string>();
  const tooLate = recentFailures();
  const abandoned = new Set<Promise<unknown>>();
  const suspects: Job[] = [];
  let held: Job[] = [];
  let isResuming = false;

  /** Those under way when a thread ended come first, one by one, so that the one that ends threads is found. */
  async function resume(): Promise<void> {
    if (isResuming) return;
    isResuming = true;
    while (connection() && suspects.length > 0) await run(suspects.shift() as Job);
    isResuming = false;
    if (!connection()) return;
    const waiting = held;
    held = [];
    for (const job of waiting) void run(job);
  }

  async function run(job: Job): Promise<void> {
    if (job.isOver()) return;
    const current = connection();
    if (!current) return void (job.isSuspect ? suspects : held).push(job);
    const made = job.ask(current);
    try {
      job.resolve(await Promise.race([made, job.late]));
    } catch (error) {
      if (error instanceof RenderLate) abandon(job.name, made);
      else if (!(error instanceof RendererEnded)) job.reject(error);
      else if (job.isSuspect) refuse(job);
      else {
        suspects.push({ ...job, isSuspect: true });
        void resume();
      }
    }
  }

  function abandon(name: string, made: Promise<unknown>): void {
    log('render-late', { what: name });
    tooLate.add(name);
    abandoned.add(made);
    const forget = () => void abandoned.delete(made);
    made.then(forget, forget);
    if (abandoned.size >= abandonedLimit) endThread();
  }

  function refuse({ name, reject }: Job): void {
    refused.add(name);
    log('render-refused', { what: name });
    reject(refusal(name));
  }

  return {
    submit: (name, ask, patience) => {
      if (refused.has(name)) return Promise.reject(refusal(name));
      if (tooLate.has(name)) return Promise.reject(lateness(name));
      const { late, end } = deadline(name, patience);
      let isOver = false;
      const asked = new Promise<unknown>((resolve, reject) => {
        late.catch(reject);
        const job: Job = { name, ask, isSuspect: false, late, isOver: () => isOver, resolve, reject };
        if (connection() && suspects.length === 0 && !isResuming) void run(job);
        else held.push(job);
      });
      return asked.finally(() => {
        isOver = true;
        end();
      }) as ReturnType<typeof ask>;
    },
    resume,
    forgetRefused: () => refused.clear(),
  };
}

const refusal = (name: string) => new RenderRefused(`${name} ended the renderer twice`);

const lateness = (name: string) => new RenderLate(`${name} takes too long`);

function deadline(name: string, patience: number): { late: Promise<never>; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lateness(name)), patience).unref();
  });
  return { late, end: () => clearTimeout(timer) };
}
