import type { Element } from 'hast';
import type { Literal } from 'mdast';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';

/** A quotation that a text places, `[[quote:hope]]` on a line of its own; `value` is its folder name. */
export interface PlacedQuotation extends Literal {
  type: 'placedQuotation';
}

declare module 'mdast' {
  interface RootContentMap {
    placedQuotation: PlacedQuotation;
  }
}

/** What the marker becomes in a tree. */
export const quotationInTree: Extension = {
  enter: {
    placedQuotation(token) {
      this.enter({ type: 'placedQuotation', value: '' }, token);
    },
  },
  exit: {
    placedQuotationId(token) {
      placedIn(this).value = this.sliceSerialize(token);
    },
    placedQuotation(token) {
      this.exit(token);
    },
  },
};

/** The element that a quotation's marker becomes; the document puts the quotation in its place. */
export const quoteElement = 'quotation';

export const quotationElement = (_: unknown, { value }: PlacedQuotation): Element => ({
  type: 'element',
  tagName: quoteElement,
  properties: { id: value },
  children: [],
});

const placedIn = ({ stack }: CompileContext) => stack.at(-1) as PlacedQuotation;
