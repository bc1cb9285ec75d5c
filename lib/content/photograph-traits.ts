import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const traits = z.strictObject({
  /** 64 bits, in hexadecimal: photographs that look alike differ in few of them. */
  likeness: z.string().regex(/^[0-9a-f]{16}$/),
  /** It tells by signature where it comes from. */
  hasContentCredentials: z.boolean(),
});

/** What only the whole file of a photograph tells. */
export type PhotographTraits = z.infer<typeof traits>;

/** Where they are written: what is kept is named by its bytes, so they hold for ever. */
const traitsAt = (keptAt: string) => `${keptAt}.traits`;

const known = new Map<string, PhotographTraits>();

/** Undefined for a photograph into which nobody has looked yet. */
export function traitsOf(keptAt: string): PhotographTraits | undefined {
  const found = known.get(keptAt) ?? readFile(keptAt);
  if (found) known.set(keptAt, found);
  return found;
}

/**
 * Notes what was found in a photograph.
 *
 * @throws {Error} when it cannot be written down; this process knows it all the same.
 */
export function noteTraits(keptAt: string, found: PhotographTraits): void {
  known.set(keptAt, found);
  writeFileSync(traitsAt(keptAt), JSON.stringify(found));
}

/** What has another form was written by another version. */
function readFile(keptAt: string): PhotographTraits | undefined {
  try {
    return traits.safeParse(JSON.parse(readFileSync(traitsAt(keptAt), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
