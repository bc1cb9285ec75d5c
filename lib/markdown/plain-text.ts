import type { Element, Parents } from 'hast';
import { toText } from 'hast-util-to-text';
import { parseMarkdown } from './parse';
import { withoutSourceMarks } from './source-marks';

/** The words of a Markdown text without its marks, footnotes and sources, on one line: for descriptions and structured data. */
export function toPlainText(markdown: string): string {
  return toText(withoutFootnotes(parseMarkdown(withoutSourceMarks(markdown))))
    .replace(/\s+/g, ' ')
    .trim();
}

const isFootnote = ({ properties }: Element) =>
  properties.dataFootnoteRef !== undefined || properties.dataFootnotes !== undefined;

function withoutFootnotes<P extends Parents>(parent: P): P {
  const children = parent.children
    .filter((child) => child.type !== 'element' || !isFootnote(child))
    .map((child) => (child.type === 'element' ? withoutFootnotes(child) : child));
  return { ...parent, children } as P;
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
