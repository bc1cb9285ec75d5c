import { toHtml } from 'hast-util-to-html';
import { type TreeOptions, toTree } from '@/lib/markdown/tree';

/** What a reader of the English page gets of a Markdown text on which everything it links to is public. */
export function htmlOf(markdown: string, options: Partial<TreeOptions> = {}): string {
  return toHtml(
    toTree(markdown, {
      lang: 'en',
      pageLocale: 'en',
      targets: { pathOf: (target) => target && `/${target}`, source: () => undefined },
      footnotes: { label: 'Notes', back: (reference) => `Back to ${reference}` },
      ...options,
    }),
  );
}
