/** The same keys with any text: what a translation has to hold, no more and no less. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Languages that lack a key which English has, or hold one that it has not; `never` where all are complete. */
export type Incomplete<Language extends string, Texts extends Record<Language | 'en', unknown>> = {
  [L in Language]: Texts[L] extends SameKeys<Texts['en']> ? (Texts['en'] extends SameKeys<Texts[L]> ? never : L) : L;
}[Language];
