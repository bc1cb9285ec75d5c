/** What a field `licence` of the content means. */
export type Licence =
  /** For news of the film alone. */
  | { kind: 'news-only' }
  /** Terms that stand on a page; what they allow is said there. */
  | { kind: 'terms'; address: string }
  | { kind: 'creative-commons'; address: string; name: string; freeTemplate?: string };

const address =
  /^https?:\/\/creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)|publicdomain\/zero\/1\.0)\//;

/** Those that Wikimedia Commons takes. */
const freeKinds = ['by', 'by-sa'];

export function toLicence(written: string): Licence {
  if (written === 'news-only') return { kind: 'news-only' };
  const match = address.exec(written);
  if (!match) return { kind: 'terms', address: written };
  const [, kind, version] = match;
  if (!kind) return { kind: 'creative-commons', address: written, name: 'CC0 1.0', freeTemplate: 'Cc-zero' };
  return {
    kind: 'creative-commons',
    address: written,
    name: `CC ${kind.toUpperCase()} ${version}`,
    ...(freeKinds.includes(kind) && { freeTemplate: `Cc-${kind}-${version}` }),
  };
}
