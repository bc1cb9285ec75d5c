import type { PropertyValue } from 'schema-dts';
import { type Identifier, identifiersOf } from '../identifiers';

type Nodes = { sameAs?: string[]; identifier?: PropertyValue[] };

/** Under which names data bases know something, and their pages on it. */
export function identifierNodes(...asked: Parameters<typeof identifiersOf>): Nodes {
  const known: Identifier[] = identifiersOf(...asked);
  if (known.length === 0) return {};
  const pages = known.flatMap(({ href }) => href ?? []);
  return {
    ...(pages.length > 0 && { sameAs: pages }),
    identifier: known.map(({ name, value }) => ({ '@type': 'PropertyValue', propertyID: name, value })),
  };
}
