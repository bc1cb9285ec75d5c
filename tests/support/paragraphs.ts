import { toPlainText } from '../../lib/markdown/plain-text';
import { withoutSourceMarks } from '../../lib/markdown/source-marks';

/** Raised figures of footnotes, which the page prints where the text has a mark. */
export const withoutRaised = (main: HTMLElement): string => {
  const copy = main.cloneNode(true) as HTMLElement;
  for (const raised of copy.querySelectorAll('sup')) raised.remove();
  return copy.textContent?.replaceAll('\u00a0', ' ') ?? '';
};

const footnote = /\[\^[\w-]+\]/g;

/** The paragraphs and headings of a Markdown text as plain text, without its quotations, footnotes and marks of sources. */
export function paragraphsOf(markdown: string): string[] {
  return withoutSourceMarks(markdown)
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith('[[quote:') && !block.startsWith('[^'))
    .map((block) => block.replace(footnote, ''))
    .map(toPlainText)
    .filter((text) => text !== '');
}
