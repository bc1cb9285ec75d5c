import type { Root } from 'hast';
import { LRUCache } from 'lru-cache';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { quotationElement, quotationInTree } from './placed-quotation';
import { quotationSyntax } from './quotation-syntax';

/** CommonMark with GFM tables and footnotes, and the marker that places a quotation. */
export const toMdast = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(readQuotations).freeze();

/** Raw HTML in the text is dropped on the way: only what Markdown can say arrives in the tree. */
export const toHast = unified()
  .use(remarkRehype, { clobberPrefix: '', footnoteBackLabel, handlers: { placedQuotation: quotationElement } })
  .freeze();

function readQuotations(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), quotationSyntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), quotationInTree];
}

/** The number of the reference it leads back to, 2 or 2-3; the words around it are the page's. */
function footnoteBackLabel(footnote: number, reference: number): string {
  return reference > 1 ? `${footnote + 1}-${reference}` : String(footnote + 1);
}

/** Characters of the texts whose trees are remembered; a tree takes some thirty times the room of its text. */
const remembered = 300_000;

/** A page, its files, feeds and its search result are all made of the same few texts. */
const trees = new LRUCache<string, Root>({ maxSize: remembered, sizeCalculation: (_, { length }) => length + 1 });

/** Markdown → an HTML tree without raw HTML, which nobody may change. */
export function parseMarkdown(text: string): Root {
  const known = trees.get(text);
  if (known) return known;
  const tree = toHast.runSync(toMdast.parse(text)) as Root;
  trees.set(text, tree);
  return tree;
}
