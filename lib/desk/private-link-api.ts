import type { Locale } from '../i18n/locales';

/** Links by which an item, or all that accredited readers may read, can be read before it is public. */
export type PrivateLinks = {
  /** The desk was given no secret to sign them with. */
  isOff: boolean;
  /** Another one can be made: an item has to be written and embargoed. */
  isPossible: boolean;
  /** The latest first. */
  links: PrivateLinkRow[];
};

export type PrivateLinkRow = {
  id: string;
  language: Locale;
  /** ISO 8601, UTC, like the other moments. */
  madeAt: string;
  until: string;
  revokedAt?: string;
  /** The item says something else by now. */
  isChanged: boolean;
  /** Left out where the link opens nothing any more. */
  address?: string;
};

export type NewPrivateLink = { language: Locale; until: string };
