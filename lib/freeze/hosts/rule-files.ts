import { forEver } from '../../server/http/headers';
import { type HostRules, hashedFolders } from './host-rules';

/** Lines of `_redirects` that Cloudflare Pages reads; the pages that lead on by themselves stand in for the rest. */
const mostRedirects = 2000;

/** Rules of `_headers` that Cloudflare Pages reads. */
const mostHeaderRules = 100;

/** `_headers` as Netlify and Cloudflare Pages read it. */
export function headerRules({ common, types }: HostRules): string {
  const rules = [
    { path: '/*', headers: common },
    ...hashedFolders.map((folder) => ({ path: `${folder}*`, headers: [['Cache-Control', forEver]] as const })),
    ...[...types.byAddress].map(([path, type]) => ({ path, headers: [['Content-Type', type]] as const })),
  ];
  return rules
    .slice(0, mostHeaderRules)
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/** `_redirects` as the same two read it. */
export const redirectRules = ({ moves }: HostRules): string =>
  moves
    .slice(0, mostRedirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
