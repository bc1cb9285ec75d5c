import type { Element, ElementContent, Parents, RootContent } from 'hast';

/** The tree with every element changed, from the outside in. */
export function mapElements<P extends Parents>(parent: P, change: (element: Element) => Element): P {
  const children = (parent.children as (RootContent | ElementContent)[]).map((child) =>
    child.type === 'element' ? mapElements(change(child), change) : child,
  );
  return { ...parent, children } as P;
}
