/** Makes things one after the other. Whoever asks for one that is being made, or waits for it, waits with the others. */
export function oneAtATime<Made>(): (name: string, make: () => Promise<Made>) => Promise<Made> {
  const making = new Map<string, Promise<Made>>();
  let last: Promise<unknown> = Promise.resolve();
  return (name, make) => {
    const begun = making.get(name);
    if (begun) return begun;
    const made = last.then(make).finally(() => making.delete(name));
    last = made.catch(() => undefined);
    making.set(name, made);
    return made;
  };
}
