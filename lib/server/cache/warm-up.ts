/** Milliseconds without a request after which nobody is in the way of the next page. */
const quiet = 50;

/** Milliseconds that an edition has to last first: an editor saves several files one after the other. */
export const settling = 2000;

export type Readers = {
  /** When one last asked for something, in epoch milliseconds. */
  lastAsked: number;
  /** How many wait for something that is being made. */
  waiting: number;
  /** How often each page had to be made for one. */
  demand: Map<string, number>;
};

/** Pages that say how large their files are, and make them for that. */
const isSlow = (path: string) => /\/press\/(?:downloads|book|stills)$/.test(path);

/** What readers asked for most comes first; what takes long comes last: it keeps no other page waiting. */
export function byDemand(paths: readonly string[], demand: ReadonlyMap<string, number>): string[] {
  const often = (path: string) => demand.get(path) ?? 0;
  const sorted = [...paths].sort((left, right) => often(right) - often(left));
  return [...sorted.filter((path) => !isSlow(path)), ...sorted.filter(isSlow)];
}

export type WarmUp = {
  isReady(path: string): boolean;
  make(path: string): Promise<unknown>;
  /** False when another edition has begun, or there is no room. */
  isWanted(): boolean;
  readers: Pick<Readers, 'lastAsked' | 'waiting'>;
};

/** A wait that does not keep the process from ending. */
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

/** Renders pages ahead of their readers: one at a time, and only while nobody asks for anything. */
export async function warmUp(paths: readonly string[], { isReady, make, isWanted, readers }: WarmUp): Promise<void> {
  await wait(settling);
  for (const path of paths.filter((each) => !isReady(each))) {
    while (readers.waiting > 0 || Date.now() - readers.lastAsked < quiet) await wait(quiet);
    if (!isWanted()) return;
    if (isReady(path)) continue;
    await make(path).catch(() => undefined);
    await wait(1);
  }
}
