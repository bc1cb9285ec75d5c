import type { TaggedPhoto } from '../../content';
import { element, type Xml } from '../../publish/sitemap/xml';

type Tags = TaggedPhoto['tags'];

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  'xmlns:Iptc4xmpExt': 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  'xmlns:plus': 'http://ns.useplus.org/ldf/xmp/1.0/',
};

/** How XMP calls what ExifTool calls so, and the form that it has there. */
const properties = {
  'XMP-dc:Title': { name: 'dc:title', form: 'languages' },
  'XMP-iptcCore:AltTextAccessibility': { name: 'Iptc4xmpCore:AltTextAccessibility', form: 'languages' },
  'XMP-xmpRights:UsageTerms': { name: 'xmpRights:UsageTerms', form: 'languages' },
  'XMP-dc:Rights': { name: 'dc:rights', form: 'languages' },
  'XMP-dc:Creator': { name: 'dc:creator', form: 'list' },
  'XMP-photoshop:Credit': { name: 'photoshop:Credit', form: 'text' },
  'XMP-xmpRights:Marked': { name: 'xmpRights:Marked', form: 'text' },
  'XMP-xmpRights:WebStatement': { name: 'xmpRights:WebStatement', form: 'text' },
  'XMP-iptcExt:DigitalSourceType#': { name: 'Iptc4xmpExt:DigitalSourceType', form: 'text' },
  'XMP-plus:DataMining#': { name: 'plus:DataMining', form: 'plus' },
} as const;

/** A drawing with the same written into it as ExifTool writes into a photograph: it has no way to write into SVG. */
export function withMetadata(svg: string, tags: Tags): string {
  const written = Object.entries(properties).flatMap(([tag, { name, form }]) => {
    const value = textOf(tags, tag);
    return value === undefined ? [] : [property(name, form, value, tag, tags)];
  });
  const about = element('rdf:Description', { 'rdf:about': '' }, [...written, ...licensor(tags)]);
  const xmp = element('rdf:RDF', namespaces, [about]);
  return svg.replace(/<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/, (start) => `${start}<metadata>${xmp.xml}</metadata>`);
}

function property(
  name: string,
  form: 'languages' | 'list' | 'text' | 'plus',
  value: string,
  tag: string,
  tags: Tags,
): Xml {
  switch (form) {
    case 'text':
      return element(name, {}, value);
    case 'plus':
      return element(name, {}, `http://ns.useplus.org/ldf/vocab/${value}`);
    case 'list':
      return element(name, {}, [element('rdf:Seq', {}, [element('rdf:li', {}, value)])]);
    case 'languages': {
      const others = Object.keys(tags).filter((key) => key.startsWith(`${tag}-`));
      const items = [
        element('rdf:li', { 'xml:lang': 'x-default' }, value),
        ...others.map((key) => element('rdf:li', { 'xml:lang': key.slice(tag.length + 1) }, textOf(tags, key))),
      ];
      return element(name, {}, [element('rdf:Alt', {}, items)]);
    }
  }
}

function licensor(tags: Tags): Xml[] {
  const [name, url] = [textOf(tags, 'XMP-plus:LicensorName'), textOf(tags, 'XMP-plus:LicensorURL')];
  if (name === undefined || url === undefined) return [];
  const who = [element('plus:LicensorName', {}, name), element('plus:LicensorURL', {}, url)];
  const item = element('rdf:li', { 'rdf:parseType': 'Resource' }, who);
  return [element('plus:Licensor', {}, [element('rdf:Seq', {}, [item])])];
}

const textOf = (tags: Tags, tag: string) => (typeof tags[tag] === 'string' ? tags[tag] : undefined);
