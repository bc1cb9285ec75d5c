const marker = /^\[\[quote:([^\]]*)\]\]$/;

/** The folder name of the quotation that a paragraph places, `[[quote:hope]]`; undefined for one that places none. */
export const quoteIdOf = (paragraph: string): string | undefined => marker.exec(paragraph.trim())?.[1]?.trim();

/** Whether a line holds a marker, in the right place or not. */
export const holdsQuoteMarker = (line: string): boolean => line.includes('[[quote:');

/** The quotations a text places, from top to bottom. */
export const quoteIdsIn = (text: string): string[] => text.split('\n').flatMap((line) => quoteIdOf(line) ?? []);

/** A text without the quotations it places. */
export const withoutQuoteMarkers = (text: string): string =>
  text
    .split('\n')
    .filter((line) => quoteIdOf(line) === undefined)
    .join('\n');
