import type { Frozen } from '../freeze-site';
import type { Move } from '../moved-addresses';
import { apacheRules } from './apache';
import { mediaTypesOf } from './media-types';
import { nginxRules } from './nginx';
import { headerRules, redirectRules } from './rule-files';

/** What file hosts have to be told, since a file cannot say it. */
export type HostFacts = {
  frozen: readonly Frozen[];
  /** Of an answer that is like any page. */
  headers: Readonly<Record<string, unknown>>;
  moves: readonly Move[];
  withdrawn: readonly string[];
};

/** Of one answer alone, or of the connection. Encryption of a whole domain is for its owner to promise. */
const ofOneAnswer =
  /^(?:content-(?:type|length|encoding|disposition)|etag|vary|cache-control|date|connection|keep-alive|transfer-encoding|strict-transport-security)$/;

/** Configurations of hosts, by their place in the copy. A host that does not know one hands it out as any file, or not at all. */
export function hostFiles({ frozen, headers, moves, withdrawn }: HostFacts): Map<string, string> {
  const common = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    ofOneAnswer.test(name) ? [] : [[name, String(value)]],
  );
  const types = mediaTypesOf(frozen);
  const rules = { common, types, moves, withdrawn };
  return new Map([
    // GitHub Pages leaves out what begins with `_` unless this file is there.
    ['.nojekyll', ''],
    ['_headers', headerRules(rules)],
    ['_redirects', redirectRules(rules)],
    ['nginx.conf', nginxRules(rules)],
    ['.htaccess', apacheRules(rules)],
  ]);
}

export type HostRules = Omit<HostFacts, 'frozen' | 'headers'> & {
  /** On every answer. */
  common: readonly (readonly [name: string, value: string])[];
  types: ReturnType<typeof mediaTypesOf>;
};

/** Addresses under which nothing ever changes. */
export const hashedFolders = ['/_next/static/', '/media/', '/theme/'] as const;
