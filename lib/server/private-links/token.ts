import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Locale } from '../../i18n/locales';
import type { Opens } from '../../routes/private-path';

/** What a private link is for. */
export type PrivateLink = {
  /** By which it is revoked. */
  id: string;
  opens: Opens;
  locale: Locale;
  /** Epoch milliseconds, a whole second, at which it ends. */
  until: number;
  /** What the item said when the link was made; what accredited readers may read has no version. */
  version?: string;
};

type Parts = { id: string; until: string; version?: string };

const tokenForm = /^([0-9a-f]{16})\.([0-9a-z]{1,9})(?:\.([0-9a-f]{16}))?\.([\w-]{43})$/;

const signatureOf = ({ id, until, version = '' }: Parts, { locale, opens }: Place, secret: string): string =>
  createHmac('sha256', secret)
    .update(['private link', locale, opens, id, until, version].join('\n'))
    .digest('base64url');

/** Where the link leads: it is signed, but stands in the address and not in the token. */
type Place = Pick<PrivateLink, 'locale' | 'opens'>;

export function tokenOf({ id, until, version, ...place }: PrivateLink, secret: string): string {
  const parts = { id, until: Math.floor(until / 1000).toString(36), version };
  const said = [parts.id, parts.until, parts.version].filter((part) => part !== undefined);
  return [...said, signatureOf(parts, place, secret)].join('.');
}

/** The link that a token was made for; undefined where it was not made by us for this place, or has ended. */
export function readToken(token: string, place: Place, secret: string, now: number): PrivateLink | undefined {
  const [, id = '', until = '', version, signature = ''] = tokenForm.exec(token) ?? [];
  const parts = { id, until, version };
  // Also where the form is wrong: what is wrong with a token is not to be read from the time that it takes.
  const expected = Buffer.from(signatureOf(parts, place, secret));
  const given = Buffer.from(signature.padEnd(expected.length).slice(0, expected.length));
  if (!timingSafeEqual(given, expected)) return undefined;
  const link = { ...place, id, ...(version && { version }), until: Number.parseInt(until, 36) * 1000 };
  return now < link.until ? link : undefined;
}
