import { toText } from 'hast-util-to-text';
import { parseMarkdown } from './parse';

/** The words of a Markdown text without its marks, on one line: for descriptions and structured data. */
export function toPlainText(markdown: string): string {
  return toText(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}

/** Characters that search engines and link previews show of a description. */
const descriptionLength = 200;

/** The first sentences of a text, as many as a description holds. */
export function toDescription(markdown: string): string {
  const text = toPlainText(markdown);
  if (text.length <= descriptionLength) return text;
  const start = text.slice(0, descriptionLength);
  const sentences = /^.*[.!?…](?=\s)/.exec(start)?.[0];
  return sentences ?? `${start.slice(0, start.lastIndexOf(' '))}…`;
}
