/** Remembers by its arguments, which are plain data, what a function gave. */
function remembered<Arguments extends unknown[], Result>(make: (...given: Arguments) => Result) {
  const known = new Map<string, Result>();
  return (...given: Arguments): Result => {
    const key = JSON.stringify(given);
    const result = known.get(key) ?? make(...given);
    known.set(key, result);
    return result;
  };
}

/** Making one takes a hundred times as long as using it. The content names a few languages, zones and units. */
export const dateTimeFormat = remembered(
  (tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
export const numberFormat = remembered(
  (tag: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
export const displayNames = remembered(
  (tag: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options),
);
export const listFormat = remembered(
  (tag: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options),
);
export const collator = remembered((tag: string) => new Intl.Collator(tag));
