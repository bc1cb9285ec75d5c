import type { ProblemCode, ProblemText } from '../i18n/problem-messages';

/** Where a text may lead: the web, a mail address, a phone number, or a page of the site behind its slash. */
const known = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i;

/** What an address without a beginning is meant for. */
const meant: readonly (readonly [pattern: RegExp, code: ProblemCode])[] = [
  [/^$/, 'address.none'],
  [/^[^\s/@:]+@[^\s/@]+$/, 'address.mail'],
  [/^\+?\d[\d\s()-]+$/, 'address.phone'],
  [/^(?:www\.|\/\/|[\w-]+(?:\.[\w-]+)+\/)/i, 'address.web'],
  [/^/, 'address.other'],
];

/** What an address lacks; undefined for one that leads somewhere. */
export function addressFault(address: string): ProblemText | undefined {
  if (known.test(address)) return undefined;
  const [, code] = meant.find(([pattern]) => pattern.test(address)) ?? [];
  return code && { code, params: { found: address } };
}
