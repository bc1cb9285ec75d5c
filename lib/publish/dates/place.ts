import type { Words } from '../../content';

/** Venue, street and city, as far as they are known. */
export const placeOf = ({ venue, address, city }: Words<'release-dates'>): string =>
  [venue, address, city].filter((part) => part !== undefined).join(', ');
