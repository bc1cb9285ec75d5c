import { median } from './statistics';

export type Target = { atMost: number } | { atLeast: number };

/** One line of the report. */
export type Figure = {
  what: string;
  unit: string;
  value: number;
  /** What the value is made from, usually one a round. */
  samples: readonly number[];
  target?: Target;
};

export function medianOf(what: string, unit: string, samples: readonly number[], target?: Target): Figure {
  return { what, unit, value: median(samples), samples, target };
}

export function highestOf(what: string, unit: string, samples: readonly number[], target?: Target): Figure {
  return { what, unit, value: Math.max(...samples), samples, target };
}

/** Undefined where nothing is asked of the figure. */
export function isMet({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}
