const toXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** An element with attributes, and a text or other elements in it. */
export function element(name: string, attributes: Record<string, string>, inside: string | readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${toXml(value)}"`);
  const content = typeof inside === 'string' ? toXml(inside) : inside.map(({ xml }) => xml).join('');
  return { xml: `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}` };
}

/** A piece of a document; nothing else is put in without being escaped. */
export type Xml = { readonly xml: string };
