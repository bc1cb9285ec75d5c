import { withoutMarkers } from '../markdown/placements';

/** Marks of Markdown, in this order, and what is left of them. */
const marks: readonly [RegExp, string][] = [
  [/^\[\^[^\]]+\]:.*$/gm, ''],
  [/\[\^[^\]]+\]/g, ''],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/^ {0,3}(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, ''],
  [/^[ \t:|-]+$/gm, ''],
  [/\|/g, ' '],
  [/(\*\*|__|`)(?=\S)(.*?\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** The words of a Markdown text on one line. Parsing thousands of texts for an index would take half a minute. */
export function plainWords(markdown: string): string {
  return marks
    .reduce((text, [pattern, instead]) => text.replace(pattern, instead), withoutMarkers(markdown))
    .replace(/\s+/g, ' ')
    .trim();
}
