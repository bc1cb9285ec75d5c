import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const toMdast = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Raw HTML in the text is dropped on the way: only what Markdown can say arrives in the tree. */
const toHast = unified().use(remarkRehype, { clobberPrefix: '', footnoteBackLabel });

/** The number of the reference it leads back to, 2 or 2-3; the words around it are the page's. */
function footnoteBackLabel(footnote: number, reference: number): string {
  return reference > 1 ? `${footnote + 1}-${reference}` : String(footnote + 1);
}

/** CommonMark with GFM tables and footnotes → an HTML tree without raw HTML. */
export function parseMarkdown(text: string): Root {
  return toHast.runSync(toMdast.parse(text)) as Root;
}
