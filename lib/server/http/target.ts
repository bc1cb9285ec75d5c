/** Bytes of a path; longer ones are nobody's. What was typed to be searched for may be longer. */
const lengthLimit = 2048;

export type Target =
  | { kind: 'readable'; path: string; query: string }
  | { kind: 'refused'; status: 400 | 414; message: string };

export const unreadable = { kind: 'refused', status: 400, message: 'This address cannot be read.' } as const;
const tooLong = { kind: 'refused', status: 414, message: 'This address is too long.' } as const;

/** Proxies may send the whole address (RFC 9112, 3.2.2). What stands there of the host is not asked. */
const origin = /^https?:\/\/[^/?#]*(?=[/?]|$)/i;

/** The decoded path and the query of a request's target (RFC 9112, 3.2.1). */
export function parseTarget(asked: string): Target {
  const withoutOrigin = asked.replace(origin, '');
  const target = withoutOrigin === asked || withoutOrigin.startsWith('/') ? withoutOrigin : `/${withoutOrigin}`;
  const [raw = '', ...query] = target.split('?');
  if (Buffer.byteLength(raw) > lengthLimit) return tooLong;
  if (!target.startsWith('/')) return unreadable;
  try {
    const path = decodeURIComponent(raw);
    return path.includes('\0') ? unreadable : { kind: 'readable', path, query: query.join('?') };
  } catch {
    return unreadable;
  }
}
