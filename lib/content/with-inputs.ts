import type { Edition } from './edition';
import type { Input } from './inputs';
import { trackEdition, untracked } from './tracked-edition';

/** What was read of an edition, each once. */
export type Inputs = Int32Array<ArrayBuffer>;

/** Makes something from an edition and notes what is read of it on the way. */
export async function withInputs<T>(
  edition: Edition,
  make: (tracked: Edition) => Promise<T>,
): Promise<{ made: T; inputs: Inputs }> {
  const read = new Set<Input>();
  const made = await make(trackEdition(untracked(edition), (input) => read.add(input)));
  return { made, inputs: Int32Array.from(read) };
}

/** Whether something that has read these would be made otherwise now. What nobody has noted the inputs of, would. */
export function isOutdated(inputs: Inputs | undefined, changed: ReadonlySet<Input> | 'everything'): boolean {
  if (changed === 'everything' || !inputs) return changed === 'everything' || changed.size > 0;
  return changed.size > 0 && inputs.some((input) => changed.has(input));
}
