import { apacheRules } from './apache';
import type { HostFacts } from './host-rules';
import { mediaTypesOf } from './media-types';
import { nginxRules } from './nginx';
import { headerRules, redirectRules } from './rule-files';

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
