import type { IncomingMessage } from 'node:http';

/** The client hint by which a browser says that its reader wants less motion; it is sent where it is asked for. */
export const motionHint = 'Sec-CH-Prefers-Reduced-Motion';

export const speculationRulesVary = `Save-Data, ${motionHint}`;

/** A page is got ready when a reader is about to follow a link to it; files, which have a dot in their name, are not. */
const rules = {
  prerender: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }],
      },
      eagerness: 'moderate',
    },
  ],
};

/** WICG Speculation Rules; none for a reader who saves data or wants less motion, as client hints say. */
export function speculationRules({ headers }: IncomingMessage): string {
  const isCalm = headers['save-data'] === 'on' || headers[motionHint.toLowerCase()] === '"reduce"';
  return JSON.stringify(isCalm ? {} : rules);
}
