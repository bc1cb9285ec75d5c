import type { Facts, Localized } from '../content';
import { mediaPath } from '../i18n/routes';

type Trailer = NonNullable<Facts<'film'>['trailer']>;

/** Where the frame of the trailer is served, if there is one. */
export function posterPath({ poster }: Trailer, { media }: Localized<'film'>): string | undefined {
  const file = poster === undefined ? undefined : media[poster];
  return file && mediaPath(file.name);
}
