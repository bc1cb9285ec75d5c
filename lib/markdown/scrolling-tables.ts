import type { Element, Parents, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';

/**
 * Puts every table into a box that scrolls by itself, so that a page never gets wider than a phone. Keys scroll it too,
 * once it can be focused; it is named after its columns, in the language of the text.
 */
export const withScrollingTables = (root: Root): Root => wrapped(root);

function wrapped<P extends Parents>(parent: P): P {
  const children = parent.children.map((child) => {
    if (child.type !== 'element') return child;
    return child.tagName === 'table' ? boxOf(child) : wrapped(child);
  });
  return { ...parent, children } as P;
}

function boxOf(table: Element): Element {
  const label = headsOf(table)
    .map((head) => toText(head).trim())
    .filter(Boolean)
    .join(', ');
  return h('div', { className: 'scrolls', role: 'group', tabIndex: 0, ...(label && { ariaLabel: label }) }, table);
}

const headsOf = (element: Element): Element[] =>
  element.tagName === 'th'
    ? [element]
    : element.children.flatMap((child) => (child.type === 'element' ? headsOf(child) : []));
