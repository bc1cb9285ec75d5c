import type { Thing } from 'schema-dts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && '@id' in value;

/**
 * One graph of nodes that stand within each other. What has an `@id` stands in it once, with all that is said of it
 * anywhere, and is named by its `@id` everywhere else: so none is named that is not there.
 */
export function toGraph(nodes: readonly Thing[]): { '@context': 'https://schema.org'; '@graph': Node[] } {
  const graph = new Map<string, Node>();

  function linked(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(linked);
    if (typeof value !== 'object' || value === null) return value;
    if (!isNode(value)) return insideOf(value);
    const id = String(value['@id']);
    // What is told first of a node is its place in the graph: it is entered before what stands within it.
    const known = graph.get(id) ?? {};
    graph.set(id, known);
    Object.assign(known, { ...insideOf(value), ...known });
    return { '@id': id };
  }

  const insideOf = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, linked(part)]));

  nodes.forEach(linked);
  return { '@context': 'https://schema.org', '@graph': [...graph.values()] };
}
