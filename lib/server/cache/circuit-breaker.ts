/** It did not end in its time and was ended. */
export class Hung extends Error {}

/** It was not begun, since what came before it hung. */
export class Refused extends Error {}

type Limits = {
  /** How many hang in a row until nothing more is begun. One that hangs may be the only one. */
  hangs: number;
  /** Milliseconds for which nothing is begun then; after them one is tried. */
  pause: number;
};

const usual: Limits = { hangs: 2, pause: 30_000 };

/**
 * Begins no more of what keeps hanging, for a while: a hundred that wait for their turn would wait for a hundred times
 * what one may take.
 *
 * @param name of what hangs, for the log.
 */
export function circuitBreaker(name: string, { hangs, pause }: Limits = usual) {
  let inARow = 0;
  let refusesUntil = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inARow >= hangs && performance.now() < refusesUntil) throw new Refused(`${name}: ${inARow} have hung in a row`);
    try {
      const made = await work();
      inARow = 0;
      return made;
    } catch (error) {
      inARow = error instanceof Hung ? inARow + 1 : 0;
      refusesUntil = performance.now() + pause;
      throw error;
    }
  };
}
