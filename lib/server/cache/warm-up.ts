import { hrefOf } from '../../routes/href';
import { pageKindOf } from '../../routes/pages';
import type { PageRoute } from '../../routes/route';

/** Milliseconds without a request after which nobody is in the way of the next page. */
const quiet = 50;

/** Milliseconds that an edition has to last first: an editor saves several files one after the other. */
export const settling = 2000;

export type Readers = {
  /** When one last asked for something, in the milliseconds of `performance.now()`: a clock that nobody puts back. */
  lastAsked: number;
  /** How many wait for something that is being made. */
  waiting: number;
  /** By the address of a page, how often it had to be made for one. */
  demand: Map<string, number>;
};

const isSlow = ({ path }: PageRoute) => pageKindOf(path).isSlow ?? false;

/** What readers asked for most comes first; what takes long comes last: it keeps no other page waiting. */
export function byDemand(pages: readonly PageRoute[], demand: ReadonlyMap<string, number>): PageRoute[] {
  const often = (page: PageRoute) => demand.get(hrefOf(page)) ?? 0;
  const sorted = [...pages].sort((left, right) => often(right) - often(left));
  return [...sorted.filter((page) => !isSlow(page)), ...sorted.filter(isSlow)];
}

export type WarmUp = {
  isReady(page: PageRoute): boolean;
  make(page: PageRoute): Promise<unknown>;
  /** False when another edition has begun, or there is no room. */
  isWanted(): boolean;
  readers: Pick<Readers, 'lastAsked' | 'waiting'>;
};

/** A wait that does not keep the process from ending. */
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

/** Renders pages ahead of their readers: one at a time, and only while nobody asks for anything. */
export async function warmUp(pages: readonly PageRoute[], { isReady, make, isWanted, readers }: WarmUp): Promise<void> {
  await wait(settling);
  for (const page of pages.filter((each) => !isReady(each))) {
    while (readers.waiting > 0 || performance.now() - readers.lastAsked < quiet) await wait(quiet);
    if (!isWanted()) return;
    if (isReady(page)) continue;
    await make(page).catch(() => undefined);
    await wait(1);
  }
}
