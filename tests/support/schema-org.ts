import terms from '../fixtures/schema-org-terms.json' with { type: 'json' };

/**
 * The terms of schema.org that the site uses, each type with those above it, each property with the types that have it and
 * those it takes: from the types of `schema-dts`, where a new term is looked up.
 */
const types: Record<string, string[]> = terms.types;
const properties: Record<string, { of: string[]; takes: string[] }> = terms.properties;

export type Node = Record<string, unknown> & { '@type'?: string; '@id'?: string };

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const kindsOf = (node: Node) => [String(node['@type']), ...(types[String(node['@type'])] ?? [])];

/** Every node of a graph, also those within others. */
export function nodesIn(value: unknown): Node[] {
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return '@type' in value ? [value, ...inside] : inside;
}

/** What is wrong with a graph: terms that schema.org does not have, or not there, and ids that nothing bears. */
export function faultsIn(graph: { '@graph': Node[] }): string[] {
  const byId = new Map(graph['@graph'].map((node) => [node['@id'], node]));

  /** A role stands between a thing and the property that it has. */
  function isAllowed(node: Node, property: string, roleOf: string | undefined): boolean {
    if (property === roleOf) return true;
    const known = properties[property.replace(/-input$/, '')];
    return known !== undefined && kindsOf(node).some((kind) => known.of.includes(kind));
  }

  function faultsOf(node: Node, roleOf?: string): string[] {
    const type = node['@type'];
    if (!type) return byId.has(node['@id']) ? [] : [`nothing bears the id ${node['@id']}`];
    if (!(type in types)) return [`${type} is no type`];
    return Object.entries(node).flatMap(([property, value]) => {
      if (property.startsWith('@')) return [];
      if (!isAllowed(node, property, roleOf)) return [`${type} has no ${property}`];
      return [value]
        .flat()
        .flatMap((each) => (isObject(each) ? valueFaults(`${type}.${property}`, property, each) : []));
    });
  }

  function valueFaults(place: string, property: string, value: Node): string[] {
    const kinds = kindsOf(value['@type'] ? value : (byId.get(value['@id']) ?? {}));
    if (kinds.includes('Role')) return faultsOf(value, property);
    const takes = properties[property]?.takes ?? [];
    const isTaken = !value['@type'] || takes.some((kind) => kinds.includes(kind));
    return [...(isTaken ? [] : [`${place} takes no ${kinds[0]}`]), ...faultsOf(value)];
  }

  return graph['@graph'].flatMap((node) => faultsOf(node));
}
