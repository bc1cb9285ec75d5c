import { withoutMarkers } from '../../markdown/placements';

type Step = (text: string) => string;

/** A row of a table is padded as its author likes. */
const withoutPadding = (row: string) =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .join('|');

const steps: readonly Step[] = [
  withoutMarkers,
  // Addresses, of links and bare.
  (text) => text.replace(/\]\([^)\s]*\)/g, ']').replace(/https?:\/\/\S+/g, ''),
  // Source marks and footnotes, but not the line that says what a footnote holds.
  (text) => text.replace(/ ?\[\^[^\]\s]+\](?!:)/g, ''),
  // The signs of lists and block quotes.
  (text) => text.replace(/^(?:[ \t]*(?:[-*+>]|\d+[.)])[ \t]+)+/gm, ''),
  (text) => text.replace(/^[ \t]*\|.*$/gm, withoutPadding),
];

/** Markdown without what its readers never see. Every line stays on the line where it was. */
export function asRead(markdown: string): string {
  return steps.reduce((text, step) => step(text), markdown);
}
