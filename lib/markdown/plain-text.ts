import { toText } from 'hast-util-to-text';
import { parseMarkdown } from './parse';

/** The words of a Markdown text without its marks, on one line: for descriptions and structured data. */
export function toPlainText(markdown: string): string {
  return toText(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}
