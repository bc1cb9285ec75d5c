/** Bytes of an address; longer ones are nobody's. */
const lengthLimit = 2048;

export type Target = { path: string; query: string } | { refused: 400 | 414 };

/** The decoded path and the query of a request's target (RFC 9112, 3.2.1). */
export function parseTarget(target: string): Target {
  if (Buffer.byteLength(target) > lengthLimit) return { refused: 414 };
  if (!target.startsWith('/')) return { refused: 400 };
  const [raw = '', ...query] = target.split('?');
  try {
    const path = decodeURIComponent(raw);
    return path.includes('\0') ? { refused: 400 } : { path, query: query.join('?') };
  } catch {
    return { refused: 400 };
  }
}
