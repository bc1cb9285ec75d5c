import { toPlainText } from '../../lib/markdown/plain-text';

/** The paragraphs and headings of a Markdown text as plain text, without the quotations it places. */
export function paragraphsOf(markdown: string): string[] {
  return markdown
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith('[[quote:'))
    .map(toPlainText)
    .filter((text) => text !== '');
}
