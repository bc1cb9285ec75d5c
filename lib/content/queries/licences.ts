import type { Edition } from '../edition';
import { type Licence, toLicence } from '../licence';
import type { Rights } from '../rights-fields';

export type { Licence } from '../licence';
export type { DigitalSource, Rights } from '../rights-fields';
export { iptcSourceAddress } from '../rights-tags';

/** What holds for the whole kit; empty where nothing has been said. */
export const rightsOf = (edition: Edition): Rights => edition.all('film')[0]?.facts.rights ?? {};

/** The licence of an item: its own, or that of the whole kit. */
export function licenceOf(edition: Edition, { licence }: { licence?: string | undefined } = {}): Licence | undefined {
  const written = licence ?? rightsOf(edition).licence;
  return written === undefined ? undefined : toLicence(written);
}
