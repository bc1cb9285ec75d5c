import { LRUCache } from 'lru-cache';
import type { Input } from '../../content';
import { type Inputs, isOutdated } from '../../content';

/** What became another from one edition to the next. */
export type Changed = ReadonlySet<Input> | 'everything';

/** It was made from an edition that has passed, and from the next one it would be made otherwise. */
export class EditionPassed extends Error {}

type Options<T> = {
  /** Bytes. */
  maxSize: number;
  /**
   * Whether what was made from an edition that has passed on the way is refused, so that whoever asked asks again. Left
   * out where making it takes so long that another edition may have passed by then: it is given, and not kept.
   */
  refusesPassed?: true;
  sizeOf(made: T, key: string): number;
};

/**
 * What has been made from the current edition. When the next one begins, everything that has read nothing of what
 * changed is carried over as it is; the rest is forgotten.
 */
export type CarryOverCache<T> = {
  /** What is ready now. */
  ready(key: string): T | undefined;
  /**
   * Made once, however many wait for it. What is being made is in no danger of being thrown out.
   *
   * @throws {EditionPassed} when the edition passed on the way and the result with it, where that is refused.
   */
  get(key: string, make: () => Promise<T>): Promise<T>;
  /**
   * From an edition that has passed: what is there of the current one, where none of these changes touches it.
   *
   * @param since what has changed on the way to the current edition.
   */
  getPassed(key: string, make: () => Promise<T>, since: readonly Changed[]): Promise<T>;
  begin(changed: Changed): void;
  forget(key: string): void;
  /** Whether there is room for about a third of what is there already. */
  hasRoom(): boolean;
  /** Bytes of what is ready. */
  size(): number;
};

type Pending<T> = { made: Promise<T>; missed: Changed[] };

export function makeCarryOverCache<T extends { inputs?: Inputs }>({
  maxSize,
  sizeOf,
  refusesPassed,
}: Options<T>): CarryOverCache<T> {
  const ready = new LRUCache<string, T>({ maxSize, sizeCalculation: sizeOf });
  let pending = new Map<string, Pending<T>>();
  /** Begun from an edition that has passed. */
  const late = new Set<Pending<T>>();

  function begin(key: string, make: () => Promise<T>): Pending<T> {
    const begun: Pending<T> = { missed: [], made: make().then((made) => arrived(key, begun, made)) };
    pending.set(key, begun);
    const forget = () => {
      if (pending.get(key) === begun) pending.delete(key);
      late.delete(begun);
    };
    begun.made.then(forget, forget);
    return begun;
  }

  function arrived(key: string, { missed }: Pending<T>, made: T): T {
    if (!isOutdatedBy(made, missed)) ready.set(key, made);
    else if (refusesPassed) throw new EditionPassed(key);
    return made;
  }

  async function getPassed(key: string, make: () => Promise<T>, since: readonly Changed[]): Promise<T> {
    const current = ready.get(key) ?? (await pending.get(key)?.made.catch(() => undefined));
    if (current && !isOutdatedBy(current, since)) return current;
    const begun: Pending<T> = { missed: [...since], made: make() };
    late.add(begun);
    return begun.made.then((made) => arrived(key, begun, made)).finally(() => late.delete(begun));
  }

  return {
    ready: (key) => ready.get(key),
    get: async (key, make) => ready.get(key) ?? (pending.get(key) ?? begin(key, make)).made,
    getPassed,
    begin: (changed) => {
      for (const [key, made] of ready.entries()) if (isOutdated(made.inputs, changed)) ready.delete(key);
      for (const each of pending.values()) late.add(each);
      for (const each of late) each.missed.push(changed);
      pending = new Map();
    },
    forget: (key) => void ready.delete(key),
    size: () => ready.calculatedSize,
    hasRoom: () => ready.calculatedSize < maxSize * 0.75,
  };
}

const isOutdatedBy = ({ inputs }: { inputs?: Inputs }, changes: readonly Changed[]) =>
  changes.some((changed) => isOutdated(inputs, changed));
