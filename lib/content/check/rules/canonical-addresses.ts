import type { ProblemCode } from '../../../i18n/problem-messages';
import { addressesIn } from '../addresses';
import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

const wrong: readonly { code: ProblemCode; isOf(address: URL): boolean }[] = [
  {
    code: 'rule.testServer',
    isOf: ({ hostname }) => /^(?:test|staging|stage|dev|beta)\./.test(hostname),
  },
  {
    code: 'rule.ampCopy',
    isOf: ({ hostname, pathname, search }) =>
      hostname.startsWith('amp.') ||
      /[/._-]amp(?:[/.]|$)/.test(pathname) ||
      /[?&](?:amp\b|outputType=amp)/.test(search),
  },
  {
    code: 'rule.monthPage',
    isOf: ({ pathname }) => /\/(?:19|20)\d\d\/\d{1,2}\/?$/.test(pathname),
  },
];

/** Readers are sent to the page itself, at the address that its outlet gives it. */
export const canonicalAddresses: Rule = ({ items }) =>
  items.flatMap((item) =>
    addressesIn(item.facts, ['facts']).flatMap(({ address, path }): Finding[] => {
      const found = wrong.find(({ isOf }) => isOf(new URL(address)));
      return found ? [{ file: fileOf(item, item.original), path, code: found.code }] : [];
    }),
  );
