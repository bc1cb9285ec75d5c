import type { ElementContent, Root } from 'hast';
import { mapElements } from './map-elements';
import { quoteElement } from './placed-quotation';
import type { TreeOptions } from './tree';

const footnoteLabelId = 'footnote-label';

/** What points to a footnote, or from it back to the text. */
const footnoteAddress = /^#(?=fn(?:ref)?-)/;

/** Their label and the way back are the page's words, whatever language the text is in. */
export function nameFootnotes(root: Root, { lang, pageLocale, footnotes }: TreeOptions): Root {
  const ofPage = lang === pageLocale ? {} : { lang: pageLocale };
  return mapElements(root, (element) => {
    const { id, ariaLabel } = element.properties;
    if (id === footnoteLabelId) {
      const children: ElementContent[] = [{ type: 'text', value: footnotes.label }];
      return { ...element, properties: { ...element.properties, ...ofPage }, children };
    }
    /** A section without a name of its own is no landmark; the heading in it tells what follows. */
    if (element.properties.dataFootnotes !== undefined) return { ...element, tagName: 'div' };
    if (element.properties.dataFootnoteBackref === undefined) return element;
    return {
      ...element,
      properties: { ...element.properties, ...ofPage, ariaLabel: footnotes.back(String(ariaLabel)) },
    };
  });
}

/** Two texts on one page must not share the ids of their footnotes; that of a quotation is its folder's name. */
export function setFootnotesApart(root: Root, { name }: TreeOptions): Root {
  if (!name) return root;
  return mapElements(root, (element) => {
    if (element.tagName === quoteElement) return element;
    const { id, href, ariaDescribedBy } = element.properties;
    const properties = {
      ...element.properties,
      ...(id !== undefined && { id: `${name}-${id}` }),
      ...(ariaDescribedBy !== undefined && { ariaDescribedBy: [`${name}-${footnoteLabelId}`] }),
      ...(typeof href === 'string' && { href: href.replace(footnoteAddress, `#${name}-`) }),
    };
    return { ...element, properties };
  });
}
