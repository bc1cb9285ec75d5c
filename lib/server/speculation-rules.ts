import type { IncomingMessage } from 'node:http';

export const speculationRulesPath = '/speculation-rules.json';

/** A page is got ready when a reader is about to follow a link to it; files are not. */
const rules = {
  prerender: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: ['/media/*', '/look/*', '/*.png', '/*.xml', '/*.txt'] } }],
      },
      eagerness: 'moderate',
    },
  ],
};

/** WICG Speculation Rules; none for a reader who saves data (the Save-Data client hint). */
export function speculationRules({ headers }: IncomingMessage): string {
  return JSON.stringify(headers['save-data'] === 'on' ? {} : rules);
}
