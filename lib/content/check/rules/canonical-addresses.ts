import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

const wrong: readonly { what: string; isOf(address: URL): boolean }[] = [
  {
    what: 'is the address of a test server',
    isOf: ({ hostname }) => /^(?:test|staging|stage|dev|beta)\./.test(hostname),
  },
  {
    what: 'is the address of an AMP copy',
    isOf: ({ hostname, pathname, search }) =>
      hostname.startsWith('amp.') ||
      /[/._-]amp(?:[/.]|$)/.test(pathname) ||
      /[?&](?:amp\b|outputType=amp)/.test(search),
  },
  {
    what: 'is the address of a month, not of a page',
    isOf: ({ pathname }) => /\/(?:19|20)\d\d\/\d{1,2}\/?$/.test(pathname),
  },
];

/** Readers are sent to the page itself, at the address that its outlet gives it. */
export const canonicalAddresses: Rule = ({ items }) =>
  items.flatMap((item) =>
    addressesIn(item.facts, ['facts']).flatMap(({ address, path }): Finding[] => {
      const found = wrong.find(({ isOf }) => isOf(new URL(address)));
      const message = `${found?.what}: write the one at which the outlet publishes the page`;
      return found ? [{ file: fileOf(item, item.original), path, message }] : [];
    }),
  );

function addressesIn(facts: unknown, path: readonly string[]): { address: string; path: readonly string[] }[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    key === 'url' && typeof value === 'string'
      ? [{ address: value, path: [...path, key] }]
      : addressesIn(value, [...path, key]),
  );
}
