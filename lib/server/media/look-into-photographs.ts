import { readFile } from 'node:fs/promises';
import { noteTraits, traitsOf } from '../../content';
import { log } from '../log';
import { hasContentCredentials } from './content-credentials';
import { likenessOf } from './likeness';

/** Notes what photographs look like and carry, by where they are kept; those that are known already cost nothing. */
export async function lookIntoPhotographs(kept: readonly string[]): Promise<void> {
  for (const keptAt of kept) {
    if (traitsOf(keptAt)) continue;
    try {
      const bytes = await readFile(keptAt);
      noteTraits(keptAt, { likeness: await likenessOf(bytes), hasContentCredentials: hasContentCredentials(bytes) });
    } catch (error) {
      log('photograph-not-looked-into', { path: keptAt, reason: String(error) });
    }
  }
}
