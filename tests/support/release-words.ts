import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readDocx } from './docx';
import { readPdf } from './pdf';
import { askTool, hasTool } from './tools';

/** Letters that stand together, and figures that do: the raised figure of a footnote is no part of the word before it. */
export const wordsIn = (text: string): string[] => text.match(/\p{Letter}+|\p{Number}+/gu) ?? [];

/** What stands on every page of a PDF, line by line. */
type Margins = { issuer: string; address: string; pageNumber: RegExp };

/** A release's text in its PDF, without running head, address and page number. */
export async function textOfPdf(bytes: Buffer, { issuer, address, pageNumber }: Margins): Promise<string> {
  const pages = hasTool('pdftotext')
    ? askTool('pdftotext', (file) => ['-layout', file, '-'], bytes, 'pdf').split('\f')
    : (await readPdf(bytes)).pages;
  return pages
    .map((page, index) => {
      const text = page.replace(pageNumber, '').replace(address, '').trim();
      return index > 0 && text.startsWith(issuer) ? text.slice(issuer.length) : text;
    })
    .join('\n');
}

export async function textOfDocx(bytes: Buffer): Promise<string> {
  return (await readDocx(bytes)).paragraphs.map(({ text }) => text).join('\n');
}

/** What is below the line under the head, and above the one over the addresses of links. */
export const textOfPlain = (text: string): string => text.split('-'.repeat(78))[1] ?? '';

export function textOfMarkdown(markdown: string): string {
  return textOfNode(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

function textOfNode(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '\n';
  const isText = ['paragraph', 'heading', 'tableCell', 'link', 'emphasis', 'strong'].includes(node.type);
  return node.children.map(textOfNode).join(isText ? '' : '\n');
}
