import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { BasicBlock } from '../basic-blocks';
import { byLink } from '../by-link';
import type { BasicRun } from '../runs';

/**
 * HTML that any content management system takes: elements without classes, styles or scripts, in the language of the
 * text, addresses absolute.
 */
export function toHtmlFragment(blocks: readonly BasicBlock[], lang: string): string {
  return `${toHtml(h('article', { lang }, ...blocks.flatMap(elementsOf)))}\n`;
}

function elementsOf(block: BasicBlock): ElementContent[] {
  switch (block.kind) {
    case 'heading':
      return [h(`h${block.level}`, {}, ...inlineOf(block.runs))];
    case 'paragraph':
      return [h('p', {}, ...inlineOf(block.runs))];
    case 'quotation': {
      const lines = block.attribution.flatMap((line, index) => [...(index > 0 ? [h('br')] : []), ...inlineOf(line)]);
      const words = h('blockquote', {}, h('p', {}, ...inlineOf(block.runs)));
      return [h('figure', {}, words, h('figcaption', {}, ...lines))];
    }
    case 'extract':
      return [h('blockquote', {}, ...block.blocks.flatMap(elementsOf))];
    case 'list':
      return [
        h(
          block.ordered ? 'ol' : 'ul',
          { start: block.start },
          ...block.items.map((item) => h('li', {}, ...item.flatMap(elementsOf))),
        ),
      ];
    case 'table':
      return [
        h('table', {}, [
          h('thead', {}, h('tr', {}, ...block.head.map((cell) => h('th', { scope: 'col' }, ...inlineOf(cell))))),
          h('tbody', {}, ...block.rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, ...inlineOf(cell)))))),
        ]),
      ];
    case 'part':
      return [h('hr')];
  }
}

function inlineOf(runs: readonly BasicRun[]): ElementContent[] {
  return byLink(runs).flatMap(({ href, runs }) => {
    const words = runs.flatMap(wordsOf);
    return href ? [h('a', { href }, ...words)] : words;
  });
}

function wordsOf({ text, strong, emphasis, raised, lang }: BasicRun): ElementContent[] {
  const [first = '', ...others] = text.split('\n');
  let inside: ElementContent[] = [
    { type: 'text', value: first },
    ...others.flatMap((line): ElementContent[] => [h('br'), { type: 'text', value: line }]),
  ];
  if (raised) inside = [h('sup', {}, ...inside)];
  if (emphasis) inside = [h('em', {}, ...inside)];
  if (strong) inside = [h('strong', {}, ...inside)];
  return lang ? [h('span', { lang }, ...inside)] : inside;
}
