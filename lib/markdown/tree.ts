import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toText } from 'hast-util-to-text';
import type { Locale } from '../i18n/locales';
import { parseMarkdown } from './parse';
import { typeset } from './typography';

/** What a text may point to; everything that is not public is treated as if it had never existed. */
export type Targets = {
  /** Whether `people/jane-doe`, or the path of a fixed page, can be read. */
  isPublic(target: string): boolean;
};

export type TreeOptions = {
  lang: Locale;
  pageLocale: Locale;
  targets: Targets;
  footnotes: { label: string; back: (reference: string) => string };
};

type Step = (root: Root, options: TreeOptions) => Root;

/** Markdown → a tree that is safe to show, step by step. */
const steps: readonly Step[] = [onlySafe, placeQuotes, localizeLinks, nameFootnotes, typesetText];

export function toTree(markdown: string, options: TreeOptions): Root {
  return steps.reduce((root, step) => step(root, options), parseMarkdown(markdown));
}

/** Pictures would be asked for from elsewhere before a click; they come from the item's own fields instead. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'),
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

function onlySafe(root: Root): Root {
  return sanitize(root, schema) as Root;
}

/** The element that a quotation's marker becomes; the page says how it looks. */
export const quoteElement = 'quotation';

const marker = /^\[\[quote:([^\]]*)\]\]$/;

function placeQuotes(root: Root): Root {
  return mapElements(root, (element) => {
    const id = element.tagName === 'p' ? marker.exec(toText(element).trim())?.[1]?.trim() : undefined;
    return id === undefined ? element : { type: 'element', tagName: quoteElement, properties: { id }, children: [] };
  });
}

/** Links within the site have no language in the text; a link to what is not public becomes its plain words. */
function localizeLinks(root: Root, { pageLocale, targets }: TreeOptions): Root {
  return mapElements(root, (element) => {
    const href = element.tagName === 'a' ? element.properties.href : undefined;
    if (typeof href !== 'string' || !href.startsWith('/')) return element;
    const [path = '', fragment] = href.slice(1).split('#');
    if (!targets.isPublic(path))
      return { type: 'element', tagName: 'span', properties: {}, children: element.children };
    const properties = {
      ...element.properties,
      href: `/${pageLocale}${path && `/${path}`}${fragment ? `#${fragment}` : ''}`,
    };
    return { ...element, properties };
  });
}

function nameFootnotes(root: Root, { footnotes }: TreeOptions): Root {
  let reference = 0;
  return mapElements(root, (element) => {
    if (element.properties.id === 'footnote-label')
      return { ...element, children: [{ type: 'text', value: footnotes.label }] };
    if (!('dataFootnoteBackref' in element.properties)) return element;
    reference += 1;
    return { ...element, properties: { ...element.properties, ariaLabel: footnotes.back(String(reference)) } };
  });
}

function typesetText(root: Root, { lang }: TreeOptions): Root {
  const change = <T extends Nodes>(node: T): T => {
    if (node.type === 'text') return { ...node, value: typeset(lang, node.value) };
    if (!('children' in node) || (node.type === 'element' && /^(?:code|pre)$/.test(node.tagName))) return node;
    return { ...node, children: node.children.map(change) } as T;
  };
  return change(root);
}

function mapElements<P extends Parents>(parent: P, change: (element: Element) => Element): P {
  const children = (parent.children as (RootContent | ElementContent)[]).map((child) =>
    child.type === 'element' ? mapElements(change(child), change) : child,
  );
  return { ...parent, children } as P;
}
