import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type TreeOptions, toTree } from '@/lib/markdown/tree';

/** A Markdown text on the English page, on which everything it links to is public. */
export function treeOf(markdown: string, options: Partial<TreeOptions> = {}): Root {
  return toTree(markdown, {
    lang: 'en',
    pageLocale: 'en',
    targets: { pathOf: (target) => target && `/${target}`, source: () => undefined },
    footnotes: { label: 'Notes', back: (reference) => `Back to ${reference}` },
    ...options,
  });
}

/** What a reader gets of it. */
export const htmlOf = (markdown: string, options: Partial<TreeOptions> = {}): string =>
  toHtml(treeOf(markdown, options));
