/** The same keys with any text: what a translation has to hold, no more and no less. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** A translation that holds every key of the original and no other; else `never`, which does not compile. */
export type Complete<Original, Translation> = [Translation] extends [SameKeys<Original>]
  ? [Original] extends [SameKeys<Translation>]
    ? Translation
    : never
  : never;
