import type { Nodes, Root } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import type { Locale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { nameFootnotes, setFootnotesApart } from './footnotes';
import { mapElements } from './map-elements';
import { parseMarkdown } from './parse';
import { quoteElement } from './placed-quotation';
import { nameSources, type SourceNote, withSourceNotes } from './source-marks';
import { typeset } from './typography';

/** What a text may point to; everything that is not public is treated as if it had never existed. */
export type Targets = {
  /** Where `people/jane-doe`, or a fixed page, can be read, behind `/<language>`; undefined where it cannot. */
  pathOf(target: string): string | undefined;
  /** What `coverage/example-review` is called in a note; undefined for what is not public. */
  source(id: string): SourceNote | undefined;
};

export type TreeOptions = {
  lang: Locale;
  pageLocale: Locale;
  targets: Targets;
  /** Sets its footnotes apart from those of the other texts on the page. */
  name?: string;
  footnotes: { label: string; back: (reference: string) => string };
};

type Step = (root: Root, options: TreeOptions) => Root;

/** Markdown → a tree that is safe to show, step by step. */
const steps: readonly Step[] = [onlySafe, writeSources, nameFootnotes, setFootnotesApart, localizeLinks, typesetText];

export function toTree(markdown: string, options: TreeOptions): Root {
  const text = withSourceNotes(markdown, (id) => options.targets.source(id) !== undefined);
  return steps.reduce((root, step) => step(root, options), parseMarkdown(text));
}

function writeSources(root: Root, { targets }: TreeOptions): Root {
  return nameSources(root, (id) => targets.source(id));
}

/** Pictures would be asked for from elsewhere before a click; they come from the item's own fields instead. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'), quoteElement],
  /** A cell's alignment would become an inline style, which no page may hold. */
  attributes: {
    ...defaultSchema.attributes,
    '*': (defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'align'),
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

function onlySafe(root: Root): Root {
  return sanitize(root, schema) as Root;
}

/** Links within the site have no language in the text; a link to what is not public becomes its plain words. */
function localizeLinks(root: Root, { pageLocale, targets }: TreeOptions): Root {
  return mapElements(root, (element) => {
    const href = element.tagName === 'a' ? element.properties.href : undefined;
    if (typeof href !== 'string' || !href.startsWith('/')) return element;
    const [target = '', fragment] = href.slice(1).split('#');
    const path = targets.pathOf(target);
    if (path === undefined) return { type: 'element', tagName: 'span', properties: {}, children: element.children };
    const within = fragment && !path.includes('#') ? `#${fragment}` : '';
    return { ...element, properties: { ...element.properties, href: localPath(pageLocale, path) + within } };
  });
}

function typesetText(root: Root, { lang }: TreeOptions): Root {
  const change = <T extends Nodes>(node: T): T => {
    if (node.type === 'text') return { ...node, value: typeset(lang, node.value) };
    if (node.type !== 'root' && node.type !== 'element') return node;
    if (node.type === 'element' && /^(?:code|pre)$/.test(node.tagName)) return node;
    return { ...node, children: node.children.map(change) } as T;
  };
  return change(root);
}
